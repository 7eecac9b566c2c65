import { getPageFacts } from './page-facts.ts'
import { answerQuestions } from '../../releases/threads/answer-questions.ts'

// Reads printed pages in a worker thread: see `print.ts`.
answerQuestions(getPageFacts)
