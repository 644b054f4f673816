/** Lifetimes in seconds. Months and years as makers count them in code: 30 and 365 days, 13 months as 395 days. */
export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;
export const week = 7 * day;
export const year = 365 * day;
export const sixMonths = 182 * day;
export const eightMonths = 243 * day;
export const thirteenMonths = 395 * day;
export const session = 0;
