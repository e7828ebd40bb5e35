import { NavLink } from 'react-router-dom';
import { IconLogout } from '../parts/icons';
import mark from './mark.svg';
import { NAV_ICONS } from './nav-icons';
import classes from './Shell.module.css';
import { useMe } from './use-me';
import { usePlaces } from './use-places';
import { useSignOut } from './use-sign-out';

/** Navigation of the desktop, with the person and the way out below. */
export function SideNav() {
  const me = useMe();
  const places = usePlaces();
  const { ask, dialog } = useSignOut();
  return (
    <header className={`${classes.side} not-on-paper`}>
      <div className={classes.brand}>
        <img src={mark} alt="" />
        一个都不能少
      </div>
      <nav aria-label="主导航">
        {places.map((item) => (
          <NavLink
            key={item.path}
            to={item.path}
            end={item.path === '/'}
            className={classes.sideLink}
          >
            {NAV_ICONS[item.place]}
            {item.label}
          </NavLink>
        ))}
      </nav>
      <div className={classes.person}>
        <div className={classes.personName}>{me.name}</div>
        <div>{me.post ?? me.roleLabel}</div>
        <div>{me.schoolName ?? me.townName ?? me.zoneName ?? ''}</div>
        {me.demo && <div className={classes.demo}>演示数据</div>}
        <button type="button" className={classes.leave} onClick={ask}>
          <IconLogout aria-hidden size={18} />
          退出登录
        </button>
      </div>
      {dialog}
    </header>
  );
}
