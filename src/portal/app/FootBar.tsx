import { NavLink } from 'react-router-dom';
import { IconDots } from '../parts/icons';
import { NAV_ICONS } from './nav-icons';
import { BAR_ROOM, placesFor } from './navigation';
import classes from './Shell.module.css';
import { useMe } from './use-me';

/** Navigation of the phone: four places and 更多. */
export function FootBar() {
  const me = useMe();
  return (
    <nav aria-label="底部导航" className={`${classes.foot} not-on-paper`}>
      {placesFor(me.role)
        .slice(0, BAR_ROOM)
        .map((item) => (
          <NavLink
            key={item.path}
            to={item.path}
            end={item.path === '/'}
            className={classes.footLink}
          >
            {NAV_ICONS[item.place]}
            {item.label}
          </NavLink>
        ))}
      <NavLink to="/more" className={classes.footLink}>
        <IconDots aria-hidden size={24} />
        更多
      </NavLink>
    </nav>
  );
}
