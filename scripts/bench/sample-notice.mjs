/** The n-th notice of an invented school to invented people, as frozen data of `return-notice-school`. */
export function sampleNotice(n) {
  const families = ['陈', '李', '王', '赵', '周', '吴', '郑', '孙'];
  const givens = ['晓䶮', '一㛃', '子𠅤', '雨桐', '浩然', '思源', '佳怡', '明轩'];
  const family = families[n % families.length];
  const school = `示例区第${(n % 96) + 1}小学`;
  const street = `示例区文昌街道学府社区学府路${(n % 300) + 1}号${(n % 6) + 1}单元${(n % 30) + 1}-${(n % 4) + 1}`;
  return {
    documentNumber: `示例${(n % 96) + 1}小限复〔2026〕${n}号`,
    issuer: { type: 'SCHOOL', code: `S${n % 96}`, name: school },
    guardian: {
      name: `${family}某某`,
      relationship: n % 2 === 0 ? '父亲' : '母亲',
      address: street,
      idMasked: '509999********0057',
    },
    student: {
      name: `${family}${givens[(n >> 3) % givens.length]}`,
      gender: n % 2 === 0 ? '男' : '女',
      idNumber: '509999201408310028',
      rollNumber: 'G509999201408310028',
      schoolName: school,
      gradeClass: `${(n % 6) + 1}年级${(n % 8) + 1}班`,
      householdAddress: street,
      residenceAddress: street,
    },
    absentSince: '2026-09-01',
    missedSchoolDays: (n % 20) + 5,
    visits: [
      { on: '2026-09-03', way: '入户', by: '王老师、李老师', result: '未见到本人' },
      { on: '2026-09-07', way: '电话', by: '王老师', result: '承诺返校，未返校' },
      { on: '2026-09-14', way: '入户', by: '王老师、村社联系人', result: '拒绝返校' },
    ],
    days: 7,
    reportTo: { school, contact: '王老师', phone: '10012345678' },
    signer: '李校长',
    issuedOn: '2026-09-21',
    verificationCode: '7K2M-9QXD-4HTV',
  };
}
