export {
  ABSENCE_REPORT_BASIS,
  COSIGNATURE_BASIS,
  NOTICE_GATE_BASIS,
  ORDER_POWER_BASIS,
  serviceBasis,
  WRITTEN_REPORT_BASIS,
} from '../../case/rules/basis';
