import type { Gender } from '../../../domain/student/gender';
import type { Random } from './random';

// Put together by chance from pools of characters: no list of real people stands behind them.
const SURNAMES = [
  ...Array.from(
    '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈',
  ),
  ...Array.from(
    '姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚',
  ),
  '欧阳',
  '司徒',
  '上官',
];
const MALE = Array.from(
  '浩宇轩铭泽俊杰博文昊天宏毅子睿志远承晨阳凯峰嘉诚明哲瑞霖鹏程启航思源安国立新家豪川江林森',
);
const FEMALE = Array.from(
  '雨欣梦瑶诗涵思琪佳怡紫萱晓彤静雅婷秀兰芳雪梅若曦语嫣心妍悦宁清荷春燕玉珍小曼丹桂月华',
);
const PARENT_MALE = Array.from('国建军志伟强勇明华平福贵德兴永忠良荣光成大祥正刚洪全清学世友');
const PARENT_FEMALE = Array.from('秀英丽芳琼群珍素玉兰菊淑华敏碧春梅红霞小翠容莲会琴正清仁先');

/** Outside GB 2312, in the names of real pupils, and the first to be lost by a font or an encoding. */
export const RARE_CHARACTERS = ['䶮', '㛃', '𠅤'] as const;

const RARE_SHARE = 0.003;

/** A child's name; about three in a thousand carry a rare character. */
export function childName(random: Random, gender: Gender, surname: string): string {
  const pool = gender === 'MALE' ? MALE : FEMALE;
  const first = random.pick(pool);
  if (random.chance(RARE_SHARE)) return `${surname}${first}${random.pick(RARE_CHARACTERS)}`;
  return random.chance(0.12) ? `${surname}${first}` : `${surname}${first}${random.pick(pool)}`;
}

/** A grown-up's name: guardian or staff. */
export function adultName(random: Random, gender: Gender, surname: string): string {
  const pool = gender === 'MALE' ? PARENT_MALE : PARENT_FEMALE;
  const first = random.pick(pool);
  return random.chance(0.2) ? `${surname}${first}` : `${surname}${first}${random.pick(pool)}`;
}

export function surnameOf(random: Random): string {
  return random.pick(SURNAMES);
}

const PLACE_FIRST = Array.from('青石桂大高双黄白龙古新柏松竹梅云沙长花凉观五清玉金响');
const PLACE_SECOND = [
  '杠',
  '堰',
  '花',
  '坪',
  '桥',
  '河',
  '坡',
  '湾',
  '岩',
  '林',
  '塘',
  '溪',
  '坝',
  '垭',
  '寨',
  '井',
];

/** Village and community names of one town, all different. */
export function placeNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(random.pick(PLACE_FIRST) + random.pick(PLACE_SECOND));
  return [...names];
}
