/** The text of a new service file: valid as it stands, with each key explained beside it. */
export function serviceTemplate(id: string, model: string): string {
  const name = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
  return `# yaml-language-server: $schema=../../../service.schema.json
name: ${name} # the official name, as the provider writes it
aka: [${id.replaceAll('-', ' ')}] # short names, nicknames, old names; plural and case are added
# ordinary-words: [] # names that are also English words, such as batch
model: ${model} # what nobody says otherwise, this model decides
# kind: # what it is, from kinds.yaml, if it is the provider's main service of that kind
# sla: {title: ${name} Service Level Agreement, url: "https://…"} # left out: the provider's index
# sources: # pages that really say what the rules below say
#   ${id}-security:
#     title:
#     url: https://…
#     section:
#     checked: ${new Date().toISOString().slice(0, 10)}
# rules: # only what differs from the model
#   - about: data/back-up
#     owner: customer
#     customer: Switch backups on and test restoring.
#     provider: Offers the backup feature.
#     cite: [${id}-security]
#     basis: read
examples: # they run as tests
  - {ask: who controls access to ${id.replaceAll('-', ' ')}?, owner: customer, about: identity-access/control-access}
`
}
