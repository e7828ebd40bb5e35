import { listPath } from './list-path';

const read = (path: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(path.split('?')[1]));

describe('the path of a list', () => {
  it('always states its page and its bound', () => {
    expect(listPath('cases')).toBe('/cases?pagination%5Bpage%5D=1&pagination%5BpageSize%5D=20');
  });

  it('writes a list of values as numbered entries, as the server reads them', () => {
    const path = listPath('cases', { filters: { state: { $in: ['CASE_WATCH', 'CASE_NOTICE'] } } });
    expect(read(path)).toMatchObject({
      'filters[state][$in][0]': 'CASE_WATCH',
      'filters[state][$in][1]': 'CASE_NOTICE',
    });
  });

  it('leaves out a search that is still empty', () => {
    const path = listPath('students', { filters: { name: { $contains: '' } } });
    expect(Object.keys(read(path))).toEqual(['pagination[page]', 'pagination[pageSize]']);
  });

  it('keeps false and zero, which are answers', () => {
    const path = listPath('students', {
      filters: { registeredPoor: { $eq: false }, grade: { $gte: 0 } },
    });
    expect(read(path)).toMatchObject({
      'filters[registeredPoor][$eq]': 'false',
      'filters[grade][$gte]': '0',
    });
  });

  it('asks for fields that administrators added under their own head', () => {
    const path = listPath('students', {
      extra: { way: { $eq: 'BUS' }, old: { $eq: '' } },
      sort: ['extra.way:desc'],
    });
    expect(read(path)).toMatchObject({
      'filters[extra][way][$eq]': 'BUS',
      'sort[0]': 'extra.way:desc',
    });
    expect(path).not.toContain('old');
  });

  it('escapes what a person types', () => {
    const path = listPath('students', { filters: { name: { $contains: '李&[0]=' } } });
    expect(read(path)['filters[name][$contains]']).toBe('李&[0]=');
  });
});
