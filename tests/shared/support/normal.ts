export { normalFrom } from '../../../shared/seeded-random.ts'
