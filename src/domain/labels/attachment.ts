import { SCOPE_ATTRIBUTES, SYSTEM_ATTRIBUTES, type RecordLabels } from './record-labels';

export const attachmentLabels = {
  type: '附件',
  attributes: {
    ownerType: '所属记录类型',
    ownerDocumentId: '所属记录',
    purpose: '用途',
    fileName: '文件名',
    mime: '文件格式',
    bytes: '大小（字节）',
    sha256: '校验值',
    fileKey: '存放位置',
    width: '宽（像素）',
    height: '高（像素）',
    takenAt: '拍摄时间',
    uploadedByStaffNo: '上传人编号',
    ...SCOPE_ATTRIBUTES,
    ...SYSTEM_ATTRIBUTES,
  },
  enums: {
    purpose: {
      PHOTO: '照片',
      GUARDIAN_SIGNATURE: '家长签字',
      STUDENT_SIGNATURE: '学生签字',
      STAFF_SIGNATURE: '劝返人签名',
      PRINCIPAL_SIGNATURE: '校长签名',
      INSPECTOR_SIGNATURE: '督查人员签名',
      PROOF: '证明材料',
      RECEIPT: '送达回证',
      VIDEO: '录像',
    },
  },
} satisfies RecordLabels;
