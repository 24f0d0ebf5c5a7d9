import type { LanguageTexts } from '../index.ts'
import { comments } from './comments.ts'
import { damaged, wrongItem } from './complaint.ts'
import { late, missing, pickup } from './delivery.ts'
import { moreTime, reminder, tooLittle, waiting } from './money.ts'
import { address, cancel, leave, login } from './orders.ts'
import { bankNo, discount, reserved, unconfirmed } from './payment.ts'
import { exchange, fee, tooLate } from './returns.ts'
import { care, feedback, gift, stock } from './shop.ts'
import { talk } from './talk.ts'

export const en: LanguageTexts = {
  talk,
  comments,
  situations: {
    bankNo,
    unconfirmed,
    discount,
    reserved,
    late,
    missing,
    pickup,
    exchange,
    tooLate,
    fee,
    waiting,
    tooLittle,
    reminder,
    moreTime,
    stock,
    care,
    gift,
    feedback,
    address,
    cancel,
    login,
    leave,
    damaged,
    wrongItem,
  },
}
