export const ENGLISH = {
  title: 'Site map',
  intro:
    'Every page of the service that you may open. Those of a person, an appointment or a file are reached from their lists.',
  groups: {
    appointments: 'Appointments',
    people: 'People and messages',
    files: 'Files',
    figures: 'Figures',
    settings: 'Settings',
    own: 'Your account',
    help: 'Help',
    everybody: 'For everybody',
  },
}
