import type { App } from '@slack/bolt'
import { ACTION } from '../../reply/render/action-ids.ts'
import type { Desk } from '../desk.ts'
import { choose } from './choose.ts'
import { homeLayer } from './home-layer.ts'
import { homeProvider } from './home-provider.ts'
import { homeTable } from './home-table.ts'
import { share } from './share.ts'
import { why } from './why.ts'

/** Where the names of buttons and selects meet functions. The blocks of `reply/render` carry the same names. */
export function registerActions(app: Pick<App, 'action'>, desk: Desk): void {
  app.action(ACTION.share, share(desk))
  app.action(ACTION.why, why(desk))
  app.action(ACTION.choice, choose(desk))
  app.action(ACTION.homeProvider, homeProvider(desk))
  app.action(ACTION.homeLayer, homeLayer(desk))
  app.action(ACTION.homeTable, homeTable(desk))
}
