import type { ActionForm } from './action-field';
import { choice, evidence, input, required, when } from './form-parts';

const VISIT = 'api::persuasion-visit.persuasion-visit';

/** 劝返情况登记表, as far as it is typed. */
export const visitForm: ActionForm = {
  fields: [
    input(VISIT, 'visitedOn', 'date', required),
    { name: 'time', kind: 'time', label: '劝返时刻', required: true },
    choice(VISIT, 'way', required),
    input(VISIT, 'place', 'text'),
    input(VISIT, 'participants', 'people', {
      hint: '写成“姓名（单位）”，几个人用顿号或换行隔开。',
    }),
    input(VISIT, 'content', 'long-text', required),
    input(VISIT, 'guardianOpinion', 'long-text'),
    input(VISIT, 'studentAttitude', 'long-text'),
    choice(VISIT, 'outcome', required),
    input(VISIT, 'promisedReturnOn', 'date', when('outcome', 'PROMISED')),
    choice(VISIT, 'guardianSignature', required),
    input(VISIT, 'refusalWitness', 'text', when('guardianSignature', 'REFUSED')),
    evidence('photos', '现场照片', 'PHOTO'),
    evidence('signatures', '监护人签字图片', 'GUARDIAN_SIGNATURE'),
  ],
};
