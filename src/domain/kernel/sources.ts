import { plainDate } from './plain-date';
import type { Basis } from './rule';

/** The two source documents, by their own titles. */
export const DADUKOU = '《大渡口区进一步加强义务教育阶段控辍保学工作实施方案》';
export const RONGCHANG =
  '《重庆市荣昌区教育委员会关于进一步做好义务教育控辍保学工作的通知》（荣教政发〔2020〕55号）';

/** Statutes, standards and national notices that rules and settings rest on. */
export const LAW = {
  compulsoryEducation: '《中华人民共和国义务教育法》',
  minors: '《中华人民共和国未成年人保护法》',
  delinquency: '《中华人民共和国预防未成年人犯罪法》',
  civilProcedure: '《中华人民共和国民事诉讼法》',
  personalInformation: '《中华人民共和国个人信息保护法》',
  disabledEducation: '《残疾人教育条例》',
  chongqingSupervision: '《重庆市教育督导条例》',
  identityNumber: 'GB 11643-1999《公民身份号码》',
  officialDocument: 'GB/T 9704-2012《党政机关公文格式》',
  protectionBaseline: 'GB/T 22239-2019《网络安全等级保护基本要求》',
  rollManagement: '《中小学生学籍管理办法》（教基〔2025〕1号）',
} as const;

/** For thresholds no law fixes: the district sets them, and may change them from a day on. */
export const DISTRICT_PRACTICE: Basis = { document: '区教委规定', clause: '按生效日期设定' };

/** For rules that keep the records true by themselves. */
export const DATA_TRUTH: Basis = {
  document: DADUKOU,
  clause: '五（三）学生转入、转出、休学等数据须真实清楚',
};

/** The first day on which the platform judges by a rule; never before the law or notice behind it took effect. */
export const SINCE = {
  compulsoryEducation: plainDate('2006-09-01'),
  minors: plainDate('2021-06-01'),
  civilProcedure: plainDate('2024-01-01'),
  identityNumber: plainDate('1999-07-01'),
  /** 荣教政发〔2020〕55号 runs from its first weekly report; 大渡口方案 bears no day and is taken with it. */
  districtNotice: plainDate('2020-05-15'),
} as const;
