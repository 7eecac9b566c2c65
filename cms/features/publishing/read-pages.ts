import { getPageFacts } from './page-facts.ts'
import { answerQuestions } from '../../releases/threads/answer-questions.ts'

// Reads printed pages beside the process that prints them: see `print.ts`.
answerQuestions(getPageFacts)
