export { countMails, dropOldMails, queueMail, sendMail } from './outbox.ts'
