import { explainLayerView } from '../../reply/render/explain-layer-view.ts'
import type { Desk } from '../desk.ts'
import { providerOfHome } from '../home/home-state.ts'
import type { Chosen } from './chosen.ts'

/** "Explain a layer…": a window with that row of the matrix in words. A layer we no longer know opens nothing. */
export function homeLayer(desk: Desk) {
  return async ({ ack, action, body, client }: Chosen): Promise<void> => {
    await ack()
    const knowledge = desk.knowledge()
    const layer = knowledge.layers.get(action.selected_option?.value ?? '')
    if (!layer) return
    const provider = providerOfHome(body.view?.private_metadata, knowledge)
    await client.views.open({
      trigger_id: body.trigger_id,
      view: explainLayerView(knowledge, layer.id, provider),
    })
  }
}
