import { forbiddenWordsIn } from './forbidden-words';

describe('words a school may not use', () => {
  it('are found, each once', () => {
    expect(forbiddenWordsIn('现责令你送孩子入学，否则处罚，并责令改正。')).toEqual([
      '责令',
      '处罚',
    ]);
    expect(forbiddenWordsIn('将强制执行')).toEqual(['强制']);
  });

  it('are found across spaces and line breaks, invisible ones too', () => {
    expect(forbiddenWordsIn('责 令')).toEqual(['责令']);
    expect(forbiddenWordsIn('处\n罚')).toEqual(['处罚']);
    expect(forbiddenWordsIn('强\u200B制')).toEqual(['强制']);
    expect(forbiddenWordsIn('责\u3000令')).toEqual(['责令']);
  });

  it('do not include those of a notice that informs and urges', () => {
    expect(
      forbiddenWordsIn(
        '逾期未复学的，我校将依法向学生户籍所在地人民政府书面报告，由有关机关依法处理。',
      ),
    ).toEqual([]);
  });
});
