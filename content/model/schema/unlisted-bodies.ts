/** Reserved name of a target that is no record: a corporation of ours that stands on no list on the day asked. */
export const UNLISTED = 'unlisted-bodies';
