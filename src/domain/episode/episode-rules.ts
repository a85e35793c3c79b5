/** Pain up to this is as good as none. Source: section 11, pain-free day (DR). */
export const PAIN_FREE_NRS_MAX = 1;

/** Pain for longer than this is an episode; a spasm alone may be shorter. Source: section 11 (DR; STAN). */
export const EPISODE_HOURS_OVER = 24;

/** So many pain-free days end an episode; pain before that is the same one. Source: section 11 (DR; DEV). */
export const EPISODE_CLEAR_DAYS = 30;

/** So many pain-free days running are a recovery. Source: section 11 (PACE). */
export const RECOVERED_DAYS = 7;

/** A rise by so many points or more is a flare. Source: section 11 (DR). */
export const FLARE_POINTS = 2;
