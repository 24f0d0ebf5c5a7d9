import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Period } from '../../../shared/quality/shown-by.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import { More } from '../answers/more.tsx'
import type { Figure } from '../balance/balance-search.ts'
import { useCellName } from '../balance/use-cell-name.ts'
import { useFigures } from '../balance/use-figures.ts'
import { Contact } from './contact.tsx'
import styles from './contacts.module.css'

interface Props {
  brandId: string
  weeks: Period
  figure: Figure
  /** What a team is called, which no catalogue knows. */
  ownName?: string | null | undefined
  onClose: () => void
}

/** All the contacts a figure is made of, answered or not, each with the way to its conversation. */
export function ContactsPanel({ brandId, weeks, figure, ownName, onClose }: Props) {
  const { t } = useTranslation()
  const { contacts: inWords } = useFigures()
  const nameOf = useCellName(figure.dimension)
  const query = useInfiniteQuery(
    useTRPC().quality.contacts.infiniteQueryOptions(
      { brandId, weeks, ...figure },
      { getNextPageParam: ({ cursor }) => cursor ?? undefined },
    ),
  )
  const total = query.data?.pages[0]?.total
  const contacts = query.data?.pages.flatMap((page) => page.contacts) ?? []
  return (
    <Dialog
      title={nameOf(figure.key, ownName)}
      description={total === undefined ? t('common.loading') : `${inWords(total)}. ${t('lead.contacts.lede')}`}
      size="side"
      onClose={onClose}
    >
      {query.isPending && <PanelSkeleton />}
      {query.isLoadingError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          <ol className={styles.contacts}>
            {contacts.map((contact) => (
              <Contact key={contact.contactId} contact={contact} />
            ))}
          </ol>
          <More
            hasMore={query.hasNextPage}
            isLoading={query.isFetchingNextPage}
            end={t(contacts.length === 0 ? 'lead.contacts.empty' : 'lead.contacts.all')}
            onMore={() => void query.fetchNextPage()}
          />
        </>
      )}
    </Dialog>
  )
}

const PanelSkeleton = () => (
  <div className={styles.skeleton} aria-hidden="true">
    {['80%', '56%', '70%'].map((width) => (
      <Skeleton key={width} width={width} height={18} />
    ))}
  </div>
)
