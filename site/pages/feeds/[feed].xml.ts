import type { APIRoute, GetStaticPaths } from 'astro';
import { atomOf, type Feed } from '../../history/atom.ts';
import { FEEDS } from '../../history/feeds.ts';

export const getStaticPaths = (() =>
  FEEDS.map((feed) => ({
    params: { feed: feed.path.replace(/^\/feeds\/(.+)\.xml$/, '$1') },
    props: { feed },
  }))) satisfies GetStaticPaths;

/** An Atom feed, written at build. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(atomOf(props.feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
