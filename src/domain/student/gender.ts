export type Gender = 'MALE' | 'FEMALE';

export const GENDER_LABELS: Record<Gender, string> = { MALE: '男', FEMALE: '女' };
