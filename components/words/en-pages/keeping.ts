// English words of «Export, import and stored data»: files, what is kept, and removing it all.
import type { PageWords } from '../fi-pages'

export const keeping: PageWords['keeping'] = {
  heading: 'Export, import and stored data',
  export: {
    heading: 'Back up to a file',
    text: 'A backup is for yourself. It has all the data of the profiles: the organisation, names and contact details of contact persons, billing, numbers of earlier permits, registers and texts. It contains personal data, so handle it with care. To give a profile to somebody else, open it and choose “Share the profile”.',
    all: (n) => (n === 1 ? 'Export the profile' : `Export all ${n} profiles`),
    none: 'There are no profiles to export yet.',
    done: (names) => (names.length === 1 ? `Exported to the file ${names[0]}.` : `Exported to ${names.length} files: ${names.join(', ')}.`),
    refused: (places) =>
      `Nothing was exported, because the data contains a personal identity code: ${places.join('; ')}. Remove it and try again.`,
  },
  import: {
    heading: 'Import from a file',
    text: 'The file’s name ends in .lupaluotsi.json, and the file may be at most 256 kilobytes. You see what a shared profile holds before it is imported. The profiles of a backup are imported as new ones, and those you have are not replaced.',
    button: 'Choose a file',
    drop: 'or drop a file here',
    dropping: 'Drop the file',
    busy: 'Reading the file…',
    done: (file, titles) =>
      titles.length === 1
        ? `${file}: imported the profile ${titles[0]}.`
        : `${file}: imported ${titles.length} profiles: ${titles.join(', ')}.`,
    some: (n) => (n === 1 ? 'One of the file’s profiles was here already.' : `${n} of the file’s profiles were here already.`),
    replaced: (file, title) => `${file}: the profile ${title} was replaced by what the file holds.`,
    same: (file, title) => `${file}: the same as the profile ${title} you have. Nothing was changed.`,
    allSame: (file) => `${file}: all its profiles are here already. Nothing was changed.`,
    open: 'Open the imported profile',
    revert: 'Undo the import',
    reverted: 'The import was undone.',
    notReverted:
      'The import could not be undone, because the profile was changed after it. You can restore an earlier version further down.',
    changed: 'The profile was changed in the meantime. Choose the file again.',
    foreign: (places) => `Check these fields, because they contain letters other than Latin ones: ${places.join('; ')}.`,
    unchanged: (file, why) => `${file}: ${why} Nothing was changed.`,
    faults: {
      'too-large': 'The file is too large. It may be at most 256 kilobytes.',
      'not-utf8': 'The file is not a text file (UTF-8).',
      'not-json': 'The file is damaged or is not a Lupaluotsi profile file. Ask the sender for it again.',
      'too-deep': 'The file is not built like a Lupaluotsi profile file.',
      'too-many-nodes': 'The file contains more data than a profile can have.',
      'forbidden-key': 'The file contains something that a profile cannot have.',
      'wrong-format': 'The file is not a Lupaluotsi profile file.',
      'newer-version': 'The file was made with a newer version of Lupaluotsi. Update Lupaluotsi and try again.',
      invalid: 'The content of the file cannot be used as a profile.',
      'identity-code': 'The file contains a personal identity code. Remove it, because Lupaluotsi does not save them.',
      empty: 'The file has no profiles.',
      marker: 'The file contains a sentence that Lupaluotsi itself adds to the application. A shared profile cannot contain it.',
      link: 'The file contains a link. A shared profile cannot contain links.',
      'lower-revision': 'You have already imported a newer version of this profile. Ask the sender for the latest file.',
    },
    place: (name) => `At: ${name}.`,
    failed: {
      quota: 'There is not enough storage. Free some space and try again.',
      'read-only': 'Profiles can only be read at the moment.',
      storage: 'The browser does not allow saving. Try again.',
    },
    unreadable: 'The file could not be read. Choose it again.',
  },
  kept: {
    heading: 'What is stored',
    what: 'What',
    where: 'Where',
    much: 'How much',
    profiles: (profiles, registers) =>
      `${profiles === 1 ? '1 profile' : `${profiles} profiles`}, ${registers === 1 ? '1 register' : `${registers} registers`}`,
    rows: {
      profiles: 'Profiles',
      snapshots: 'Earlier versions',
      settings: 'Settings',
      sessions: 'Open applications',
    },
    places: {
      indexeddb: 'This browser’s database (IndexedDB), the extension’s own area',
      local: 'The extension’s settings storage (storage.local), because the browser does not allow a database',
      private: 'This browser’s database. In a private window profiles can only be read.',
      failed: 'The storage could not be opened',
      area: 'The extension’s settings storage (storage.local)',
      memory: 'Only in memory; gone when the tab is closed',
    },
    snapshotCount: (n) => (n === 0 ? 'none yet' : n === 1 ? '1 version' : `${n} versions`),
    settings: 'position of the panel, language and other choices',
    sessions: 'the chosen profile, the state of findings and the texts needed for undoing, at most 60 minutes',
    total: 'Total',
    bytes: 'Nothing is sent anywhere. The sizes are estimated from the length of the texts.',
    snapshots: 'Restore an earlier version',
    snapshotsText:
      'Lupaluotsi keeps the three latest versions of the profiles. Restoring replaces all the profiles you have, but the current version is kept too. A deleted profile also disappears from the earlier versions after a day.',
    restore: (when) => `Restore the version of ${when}`,
    restored: 'The earlier version was restored.',
    notRestored: 'The earlier version could not be restored. Try again.',
  },
  notices: {
    damaged: 'Some profiles are damaged or gone. You can restore an earlier version.',
    damagedNoCopy: 'Some profiles are damaged or gone, and there is no earlier version.',
    newer:
      'Data from a newer version of Lupaluotsi is stored here. It is not changed, and profiles can only be read at the moment. Update Lupaluotsi.',
    local:
      'The browser does not allow the extension a database (for example a Firefox that keeps no history). Profiles are saved in the settings storage and moved to the database when it works again.',
    private: 'Private window: profiles can be read, but nothing is saved.',
    failed: 'The profiles could not be opened. Restart the browser. If that does not help, import the profiles from a file.',
    toSnapshots: 'Go to the earlier versions',
  },
  erase: {
    heading: 'Delete all data',
    text: 'This deletes the profiles, their earlier versions, settings and the data of open applications from this browser. It cannot be undone.',
    button: 'Delete all data',
    sure: 'All data of Lupaluotsi is deleted from this browser for good.',
    exportFirst: 'Export to a file first',
    confirm: 'Delete for good',
    cancel: 'Cancel',
    done: 'All data was deleted.',
    failed: 'Not everything could be deleted. Close the other tabs of Lupaluotsi and try again.',
  },
}
