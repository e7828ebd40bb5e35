import type { EndState } from './states';

/** What proves each lawful end, as the sentence that asks for it names it. */
export const END_PROOFS: Record<EndState, string> = {
  END_SICK_LEAVE: '医院诊断证明或家长请假手续',
  END_TRANSFERRED: '转入学校的学籍证明',
  END_OUT_OF_PROVINCE: '外省就读学校的学籍证明',
  END_SUSPENDED: '经批准的休学申请表',
  END_DEFERRED: '镇人民政府或区教委批准的延缓入学申请表',
  END_HOME_TEACHING: '区教委批准的送教上门审批表',
  END_OVER_AGE: '载明出生日期的户口簿或身份证',
  END_GRADUATED: '毕业证书或义务教育证书',
  END_ABROAD: '出国（境）证明',
  END_DECEASED: '死亡证明',
  END_FALSE_ALARM: '核实在校的证明（课堂考勤或照片）',
  END_DUPLICATE: '重复个案的核对说明',
};
