/** Text that Slack shows as it is: `<!channel>` pings nobody, `<https://…|label>` is no link. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
