import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt'

/** A choice from a select on the Home tab. */
export type Chosen = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>> & AllMiddlewareArgs
