import { labelsOf } from './record-schemas';
import type { Schema } from './schema';

/** What callers send and no record keeps under that name. */
const INPUT_LABELS: Record<string, string> = {
  student: '学生（记录编号）',
  schoolClass: '班级（记录编号）',
  document: '文书（记录编号）',
  documents: '文书（记录编号），按打印的顺序',
  idNumber: '身份证号',
  rollNumber: '学籍号',
  week: '第几周',
  content: '内容',
  phone: '联系电话',
  rev: '版本：读到的值，防止覆盖别人的修改',
  note: '说明',
  reason: '事由',
  proof: '证明材料（附件的记录编号）',
  photos: '照片（附件的记录编号）',
  signatures: '签字图片（附件的记录编号）',
  days: '期限天数，自收到之日起',
  date: '日期',
  session: '上午或下午',
  marks: '缺勤与请假的学生，其余学生视为到校',
  mark: '缺勤或请假',
  time: '劝返时间',
  name: '姓名',
  username: '用户名',
  unit: '单位及职务',
  staffNo: '人员编号',
  substituteStaffNo: '代签督学的人员编号',
  contacted: '与监护人联系的情况',
  leaveChecked: '请假核实情况',
  kind: '核实结果：辍学或失学',
  checkedOn: '回查日期',
  present: '是否在校',
  end: '结案类别',
  inspection: '督查（记录编号），只能是本人的草稿',
  school: '学校（记录编号）',
  checklist: '清单代码，不填则用在用的第一份',
  version: '设备没有网络时开始所用的清单版本，不填则用现行版本',
  begunOn: '在设备上开始的日期，不填则为今天',
  principal: '校长签名（附件的记录编号）',
  inspector: '督查人员签名（附件的记录编号）',
  situation: '现状与去向',
  request: '请求事项',
  opinion: '处理意见',
  now: '时钟所指的时间',
  code: '查询码',
  text: '内容',
  reporterName: '举报人姓名（密封保存，可不填）',
  reporterPhone: '举报人电话（密封保存，可不填）',
  website: '留空，供识别机器填写',
  targetCode: '承办单位代码',
  openCase: '同时立案',
  pairing: '结对帮扶（记录编号）',
  renews: '续办的申请（记录编号）',
  homeTeaching: '送教申报（记录编号）',
  certificateNo: '残疾证号',
  weekday: '星期几，1 为星期一',
  startTime: '开始时刻',
  endTime: '结束时刻',
  duty: '职责',
  decision: '审批结果',
};

function labelOf(name: string, records: readonly string[]): string {
  const label =
    records.map((uid) => labelsOf(uid)?.attributes[name]).find((each) => each !== undefined) ??
    INPUT_LABELS[name];
  if (label === undefined) throw new Error(`input field ${name} has no Chinese name`);
  return label;
}

/** Gives every property its Chinese name, from the records it is kept in or from the list above. Throws when there is none. */
export function nameFields(schema: Schema, records: readonly string[]): Schema {
  const named = { ...schema };
  if (schema.properties) {
    named.properties = Object.fromEntries(
      Object.entries(schema.properties as Record<string, Schema>).map(([name, value]) => [
        name,
        { title: labelOf(name, records), ...nameFields(value, records) },
      ]),
    );
  }
  if (schema.items) named.items = nameFields(schema.items as Schema, records);
  return named;
}
