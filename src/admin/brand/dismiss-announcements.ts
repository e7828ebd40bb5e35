/** Strapi's announcement of its media library, under the keys it uses on an installation without a telemetry id. */
const ANNOUNCEMENTS = ['undefined', 'false'].map(
  (installation) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`,
);

/** Strapi announces its novelties over every page and has no setting against it; here they count as read. */
export function dismissAnnouncements(): void {
  for (const key of ANNOUNCEMENTS) localStorage.setItem(key, 'true');
}
