/** 残疾类别 as the national standard names them (GB/T 26341-2010). */
export const DISABILITY_CATEGORIES = [
  '视力',
  '听力',
  '言语',
  '肢体',
  '智力',
  '精神',
  '多重',
] as const;

/** 残疾等级, the first the gravest (GB/T 26341-2010). */
export const DISABILITY_GRADES = ['一级', '二级', '三级', '四级'] as const;

/** Whom schools visit and watch first (大渡口方案 四（八） and later notices on children in need). */
export const CARE_CATEGORIES = [
  '留守儿童',
  '随迁子女',
  '孤儿',
  '事实无人抚养儿童',
  '困境儿童',
  '学困生',
  '单亲家庭',
] as const;
