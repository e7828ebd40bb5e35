import { plainDate } from '../../domain/kernel/plain-date';
import type { AbsenceReportPaper } from './absence-report-data';
import type { InspectionSheetPaper } from './inspection-sheet-data';
import type { FormCode, FormData } from './registry';
import type { ReturnNoticeData } from './return-notice-data';
import type { WrittenReportPaper } from './written-report-data';

const NOTICE: ReturnNoticeData = {
  documentNumber: '示例一小限复〔2026〕12号',
  issuer: { type: 'SCHOOL', code: 'S001', name: '示例区第一实验小学' },
  guardian: {
    name: '陈示例',
    relationship: '父亲',
    address: '示例区文昌街道学府路88号3单元12-4',
    idMasked: '509999********0057',
  },
  student: {
    name: '陈小样',
    gender: '女',
    idNumber: '509999201408310028',
    rollNumber: 'G509999201408310028',
    schoolName: '示例区第一实验小学',
    gradeClass: '六年级2班',
    householdAddress: '示例区文昌街道学府社区学府路88号3单元12-4',
    residenceAddress: '示例区示例镇通安村六社',
  },
  absentSince: plainDate('2026-09-01'),
  missedSchoolDays: 15,
  visits: [
    { on: plainDate('2026-09-03'), way: '入户', by: '王老师、李老师', result: '未见到本人' },
    { on: plainDate('2026-09-07'), way: '电话', by: '王老师', result: '承诺返校，未返校' },
    { on: plainDate('2026-09-14'), way: '约谈', by: '王老师、村社联系人', result: '拒绝返校' },
  ],
  days: 7,
  reportTo: { school: '示例区第一实验小学', contact: '王老师', phone: '10012345678' },
  signer: '李校长',
  issuedOn: plainDate('2026-09-21'),
  verificationCode: '7K2M-9QXD-4HTV',
  checkAt: 'jy.example.cn/check',
};

const REPORT: AbsenceReportPaper = {
  issuer: NOTICE.issuer,
  student: NOTICE.student,
  guardian: NOTICE.guardian,
  caseNo: '2026-00012',
  absentSince: plainDate('2026-09-01'),
  absentSession: '上午',
  clockEndedAt: '2026年9月3日 08:00',
  leaveChecked: '未履行请假手续',
  contacted: '班主任两次电话未接通；9月2日下午入户，祖母称随母亲外出，去向待核实。',
  headTeacher: '王老师',
  preparedBy: '李校长',
  preparedAt: '2026年9月3日 09:12',
  addressees: ['示例区文昌街道办事处', '示例区教育委员会'],
  verificationCode: '8P3N-2WXB-6JRT',
  checkAt: 'jy.example.cn/check',
  contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  cosignature: { name: '周督学', signedAt: '2026年9月3日 10:30' },
};

const SHEET: InspectionSheetPaper = {
  title: '示例区学校控辍保学工作督查要点',
  basis: '示例教发〔2026〕1号 附件',
  schoolName: '示例区第一实验小学',
  principalName: '李校长',
  inspectors: '周督学、吴督学',
  inspectedOn: plainDate('2026-09-21'),
  groups: [
    {
      title: '排查情况',
      items: [
        {
          label: '是否建立失学学生台账',
          answer: '是',
          record: '台账齐全，与学籍系统一致。',
          remark: '已核对',
          counted: '未办结个案 2 个',
          photoCount: 1,
        },
        {
          label: '是否有疑似辍学学生花名册',
          answer: '否',
          record: '花名册缺九月新增的一名学生。',
          remark: '限期补齐',
          counted: '',
          photoCount: 0,
        },
      ],
    },
  ],
  score: '85／100',
  revision: 2,
  correctionReason: '第一稿漏记一项',
  principalSignature: null,
  refusalWitness: '王老师',
  inspectorSignature: null,
  verificationCode: '5H2K-7MXC-9RTV',
  checkAt: 'jy.example.cn/check',
  pictures: { principal: '', inspector: '' },
};

const WRITTEN: WrittenReportPaper = {
  documentNumber: '示例一小控辍报〔2026〕2号',
  issuedOn: plainDate('2026-10-09'),
  issuer: NOTICE.issuer,
  addressee: '示例区文昌街道办事处',
  copyTo: '示例区教育委员会',
  student: NOTICE.student,
  guardian: NOTICE.guardian,
  caseNo: '2026-000012',
  absentSince: NOTICE.absentSince,
  missedSchoolDays: 22,
  visits: NOTICE.visits,
  notice: {
    number: NOTICE.documentNumber,
    receivedOn: plainDate('2026-09-24'),
    deadlineOn: plainDate('2026-10-08'),
  },
  cause: '外出打工',
  whereabouts: '务工，在外区一家餐馆',
  situation: '家长表示孩子不愿读书，已电话联系三次，学生本人未露面。',
  request: '请依法督促其监护人送该生复学，并将处理意见回复我校。',
  attachments: ['劝返情况登记表', '限期复（入）学通知书及送达回证'],
  preparedBy: '李校长',
  contact: '10012345678',
  verificationCode: '5R7T-3KQW-9MBC',
  checkAt: 'jy.example.cn/check',
  contentHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  cosignature: { name: '周督学', signedAt: '2026年10月9日 09:30' },
};

/** An invented paper of each form, with every fact filled: for previews, and for the trial print before a version is published. */
export const SAMPLES: { readonly [Code in FormCode]: FormData[Code] } = {
  'return-notice-school': NOTICE,
  'return-order-government': {
    ...NOTICE,
    documentNumber: '示例镇府责改〔2026〕3号',
    issuer: { type: 'TOWN', code: 'T01', name: '示例区示例镇人民政府' },
  },
  'absence-report-48h': REPORT,
  'inspection-sheet': SHEET,
  'written-report': WRITTEN,
};
