import { Fragment } from 'react'
import { sources, type Source, type SourceId } from '#catalogue/sources.ts'
import { pageName } from './pageName.ts'

function SourceLink({ source }: { source: Source }) {
  if (source.url === null) return <span>{`as reported: ${source.label}`}</span>
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
      {ids.map((id, index) => (
        <Fragment key={id}>
          <span>{index === 0 ? '(' : ', '}</span>
          <SourceLink source={sources[id]} />
        </Fragment>
      ))}
      <span>)</span>
    </>
  )
}
