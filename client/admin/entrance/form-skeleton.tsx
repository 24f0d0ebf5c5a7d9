import { Skeleton } from '../../ui/states/skeleton.tsx'
import styles from './entrance.module.css'

export const FormSkeleton = () => (
  <div className={styles.skeleton} aria-busy="true">
    <Skeleton width="12ch" />
    <Skeleton height={38} />
    <Skeleton width="16ch" />
    <Skeleton height={38} />
  </div>
)
