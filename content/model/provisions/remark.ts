import type { Provision } from '../schema/provision.ts';

/** What an editor says of a text that is missing or taken from elsewhere. A remark is never part of the text. */
export const remarkOf = (provision: Provision): string | null => {
  if (provision.note !== null) return provision.note;
  if (provision.status === 'omitted_unchanged')
    return provision.same_as === null
      ? '資料はここを（略）とする。'
      : `資料はここを（略）とする。文言は${provision.same_as}年の版の同じ規定による。`;
  return provision.status === 'stub' ? '条文は資料に含まれない。' : null;
};
