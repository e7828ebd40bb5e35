import type { ChecklistContent, ChecklistItem } from '../../domain/checklist/content';
import type { PrefillSource } from '../../domain/checklist/prefill-sources';

/** An item of the annex: its words, answered by 是、否 or 不适用. */
const item = (code: string, label: string, prefill?: PrefillSource): ChecklistItem => ({
  code,
  label,
  kind: 'yesNoNa',
  required: true,
  ...(prefill && { prefill }),
});

/**
 * 附件3 of 荣教政发〔2020〕55号, word for word: 15 items in three groups. What the platform can count stands beside the item and leaves
 * the answer to the inspector.
 */
export const RONGCHANG_ANNEX_3: ChecklistContent = {
  title: '荣昌区学校控辍保学工作督查要点',
  basis: '荣教政发〔2020〕55号 附件3',
  groups: [
    {
      code: 'survey',
      title: '排查情况',
      items: [
        item(
          'truthfulSurvey',
          '是否进行全面如实摸排并上报，是否存在应报未报的情况',
          'absence-reports',
        ),
        item('unenrolledLedger', '是否建立失学学生台账', 'open-cases'),
        item('suspectedRoster', '是否有疑似辍学学生花名册', 'suspected-cases'),
      ],
    },
    {
      code: 'persuasion',
      title: '劝返情况',
      items: [
        item('workPlan', '是否制定学校控辍保学工作方案'),
        item(
          'returnPlans',
          '是否为每一名辍学学生制定科学合理的复学方案，突出差异性和个性化，制定“一人一案、一生一策”。',
          'open-cases',
        ),
        item('regularReports', '是否按要求坚持“日报告”“周报告”“月报告”制度。'),
        item(
          'persuasionRegister',
          '是否及时开展劝返工作，并按要求填写《荣昌区义务教育阶段辍学失学劝返情况登记表》。',
          'visits-recorded',
        ),
        item('townContacts', '是否有与辍学学生户籍所在地镇街人民政府、村社区联系情况的记录。'),
        item(
          'noticeAndReport',
          '是否坚持三次劝返无效的下达《义务教育阶段限期复（入）学通知书》，限期内仍未复学，学校是否及时向学生户籍所在地政府进行书面报告，并向区教委备案。',
          'notices-issued',
        ),
        item(
          'deferrals',
          '对极个别情况特别严重的残疾儿童少年，是否按相关规定依法办理缓、免学手续，并在缓学期间开展了跟踪和适时督促复学。',
          'deferred-children',
        ),
      ],
    },
    {
      code: 'homeTeaching',
      title: '送教情况',
      items: [
        item(
          'homeTeachingPlan',
          '是否制定残疾儿童送教上门方案，送教上门学生花名册和送教资料齐全。',
          'home-taught-children',
        ),
        item(
          'homeTeachingApplication',
          '是否完善了送教上门申报表（有审批表、残疾证明和送教方案）。',
        ),
        item(
          'distanceTeachingApplication',
          '是否完善了远程送教的申报程序（有审批表、残疾证明和送教方案）。',
        ),
        item(
          'homeTeachingFiles',
          '是否完善了送教上门的资料（有“一人一案”的送教方案、有送教上门教师安排表、有课程计划、有送教内容、有送教时间和地点、有送教上门的图片或影像资料）。',
        ),
        item(
          'homeTeachingHours',
          '送教次数是否达到规定的课时（每周至少一次，每次不少于两个学时，每学年不少于80课时）',
          'home-teaching-hours',
        ),
      ],
    },
  ],
};
