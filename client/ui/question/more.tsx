import type { Asks } from '../../../shared/contract/survey.ts'
import type { Asking } from '../../lib/asking.ts'
import { Choice } from './choice.tsx'
import styles from './question.module.css'
import { Scale } from './scale.tsx'
import type { QuestionTexts } from './texts.ts'

const LONGEST = 2000

/** What else they would like to say. All of it may be left empty. */
export const More = ({
  t,
  asks: { item, asksForScore, moment },
  asking: { solved, itemStep, wasAskedForScore, comment, maySeeNext },
  onChange,
}: {
  t: QuestionTexts
  asks: Asks
  asking: Asking
  onChange: (patch: Partial<Asking>) => void
}) => (
  <>
    <Choice
      name="solved"
      question={t('solved.question')}
      answers={(['yes', 'partly', 'no'] as const).map((value) => [value, t(`solved.${value}`)] as const)}
      chosen={solved}
      onChoose={(solved) => onChange({ solved })}
    />
    {item && (
      <Scale
        name="agree"
        question={t(`item.${item}`)}
        numbers={[1, 2, 3, 4, 5, 6, 7]}
        ends={[t('agree.low'), t('agree.high')]}
        chosen={itemStep}
        onChoose={(itemStep) => onChange({ itemStep })}
      />
    )}
    {asksForScore && (
      <Choice
        name="asked"
        question={t('asked.question')}
        answers={(['no', 'yes'] as const).map((value) => [value, t(`asked.${value}`)] as const)}
        chosen={wasAskedForScore === null ? null : wasAskedForScore ? 'yes' : 'no'}
        onChoose={(value) => onChange({ wasAskedForScore: value === 'yes' })}
      />
    )}
    <label className={styles.missed}>
      <span className={styles.heading}>{t('missed')}</span> <small>{t('optional')}</small>
      <textarea
        rows={3}
        maxLength={LONGEST}
        dir="auto"
        value={comment}
        onInput={(event) => onChange({ comment: event.currentTarget.value })}
      />
    </label>
    {/* What is said days later is shown to no agent. */}
    {moment === 'at_contact' && (
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={maySeeNext}
          onChange={(event) => onChange({ maySeeNext: event.currentTarget.checked })}
        />
        {t('maySeeNext')}
      </label>
    )}
  </>
)
