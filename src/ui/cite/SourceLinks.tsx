import { Fragment } from 'react'
import { sources, type Source, type SourceId } from '#catalogue/sources.ts'
import { pageName } from './pageName.ts'

function SourceLink({ source }: { source: Source }) {
  if (source.url === null) return <>as reported: {source.label}</>
  return (
    <a href={source.url} target="_blank" rel="noreferrer" title={source.label}>
      {pageName(source.url)}
    </a>
  )
}

/** "(help.openai.com, wandb.ai)": the pages that something rests on. */
export function SourceLinks({ ids }: { ids: readonly SourceId[] }) {
  return (
    <>
      (
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <SourceLink source={sources[id]} />
        </Fragment>
      ))}
      )
    </>
  )
}
