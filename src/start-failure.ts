import { webApi } from '@slack/bolt'
import { ConfigError } from './config.ts'
import { KnowledgeError, problemLine } from './knowledge/problem.ts'

/** Why the program does not start, in lines for the person who started it. */
export function startFailure(error: unknown): string[] {
  if (error instanceof ConfigError) {
    const lines = error.problems.map(({ setting, message }) => `  ${setting}: ${message}`)
    return ['Cannot start: some settings are missing or malformed (.env.example explains each).', ...lines]
  }
  if (error instanceof KnowledgeError) {
    return [
      'Cannot start: the knowledge cannot be used.',
      ...error.problems.map((problem) => `  ${problemLine(problem)}`),
    ]
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    return [
      `Cannot start: Slack refused the tokens (${error.data.error}). Copy SLACK_BOT_TOKEN and SLACK_APP_TOKEN anew.`,
    ]
  }
  if (error instanceof webApi.WebAPIRequestError) {
    return ['Cannot start: Slack could not be reached. Check the network, and SLACK_API_URL if it is set.']
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return ['Cannot start: the port is in use. Set PORT to another one, or to 0 for any.']
  if (code === 'ENOENT')
    return [`Cannot start: a file or folder is missing (${message}). Check KNOWLEDGE_DIR.`]
  return [`Cannot start: ${message}`]
}
