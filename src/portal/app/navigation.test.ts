import { ROLES } from '../../domain/kernel/actor';
import { placesFor } from './navigation';

describe('the navigation', () => {
  it('opens on the worklist for every role', () => {
    for (const role of ROLES) expect(placesFor(role)[0]?.path).toBe('/');
  });

  it('offers the roll call to the people of a school alone', () => {
    const withRoll = ROLES.filter((role) => placesFor(role).some((item) => item.place === 'roll'));
    expect(withRoll).toEqual(['principal', 'teacher', 'school-clerk']);
  });

  it('shows the list of schools to those who care for several', () => {
    const places = placesFor('teacher').map((item) => item.place);
    expect(places).not.toContain('schools');
    expect(placesFor('town-officer').map((item) => item.place)).toContain('schools');
  });
});
