/** What a cookie is for, in five classes. */
export type PurposeClass = 'necessary' | 'preferences' | 'statistics' | 'marketing' | 'other';
