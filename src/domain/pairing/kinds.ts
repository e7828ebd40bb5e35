/** Who helps (大渡口方案 四（七）包抓党员干部、校长、教师). */
export const HELPER_IDENTITY_LABELS = {
  CADRE: '包抓党员干部',
  HEAD_OF_SCHOOL: '学校校长',
  SCHOOL_TEACHER: '学校教师',
} as const;

export const PAIRING_STATE_LABELS = { PAIRED: '帮扶中', UNPAIRED: '已解除' } as const;
