import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DeskEvent } from '../../../shared/events.ts'
import { socket } from '../../lib/socket.ts'
import { useTRPC } from '../../lib/trpc.ts'

/** Fetches answers and figures anew when a customer of this brand has answered. */
export function useAnswerNews(brandId: string): void {
  const queries = useQueryClient()
  const trpc = useTRPC()
  useEffect(() => {
    const handleEvent = (event: DeskEvent) => {
      if (event.type !== 'answer.given' || event.brandId !== brandId) return
      void queries.invalidateQueries({ queryKey: trpc.answers.pathKey() })
      void queries.invalidateQueries({ queryKey: trpc.quality.pathKey() })
    }
    socket.on('event', handleEvent)
    return () => {
      socket.off('event', handleEvent)
    }
  }, [queries, trpc, brandId])
}
