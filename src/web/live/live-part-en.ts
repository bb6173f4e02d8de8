export const LIVE = {
  one: '1 new thing – show it',
  many: '{count} new things – show them',
  refresh: 'Refresh this page',
}
