import { API_ROOT } from '../../content/model/corpus/paths.ts';

/** Questions of which the first one makes what all later ones use: places of every piece of text, search keys, all findings. */
const FIRST = [
  '/verify?text=国は、そのほかの施策を講ずるものとする。',
  '/search?q=資料',
  '/matrix',
];

/**
 * Asks an API what is dear once, so that the first visitor does not pay for it. Throws an Error where it cannot answer: then
 * the parts of its corpus do not fit.
 */
export const warm = async (api: {
  fetch: (request: Request) => Response | Promise<Response>;
}): Promise<void> => {
  for (const path of FIRST) {
    const response = await api.fetch(new Request(encodeURI(`http://localhost${API_ROOT}${path}`)));
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path} is answered ${response.status}`);
  }
};
