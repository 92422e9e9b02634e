// Files: sent to the server as soon as they are chosen, and listed with what was sent before.
/** @jsxImportSource react */
import { Button, FileInput } from 'suomifi-ui-components'
import type { Draft } from './application-draft'
import type { Field } from './field'
import { usePortal } from './portal-context'

/** The files of one question. */
export function FilesField({ draft, field }: { draft: Draft; field: Field }) {
  const { words } = usePortal()
  const { key } = field.question
  const attached = draft.application.files.filter((file) => file.key === key)
  return (
    <div className="files">
      <FileInput
        id={field.id}
        name={field.id}
        labelText={field.label}
        optionalText={field.optional}
        hintText={field.hint}
        status={field.error ? 'error' : 'default'}
        statusText={field.error}
        accept=".pdf,.docx,.odt,.txt,.csv,.xlsx"
        inputButtonText={words.text('choose-file')}
        dragAreaText={words.text('drag-file')}
        removeFileText={words.text('remove')}
        addedFileAriaText={words.text('selected-files')}
        multiFile
        multiFileListHeadingText={words.text('selected-files')}
        value={[]}
        onChange={(files) => files.length > 0 && draft.attach(key, [...files])}
      />
      {attached.length > 0 && (
        <ul>
          {attached.map((file) => (
            <li key={file.name}>
              {file.name} ({Math.max(1, Math.round(file.size / 1024))} {words.text('kilobytes')}){' '}
              <Button
                variant="secondaryNoBorder"
                aria-label={words.text('remove-file', { name: file.name })}
                onClick={() => draft.detach(key, file.name)}
              >
                {words.text('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
