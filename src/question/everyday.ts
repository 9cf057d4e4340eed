/** Things of everyday life. Where one is named and no product is, the question is about them and not about a cloud. */
const THINGS = new Set(
  `fridge freezer kitchen canteen cafeteria closet wardrobe shed bike bicycle car cars van truck lorry tyre tyres tire tires bus train
  plane boat harbour garden lawn plant plants flower flowers tree trees roof ceiling carpet sofa couch lamp bulb toilet
  sink tap shower bathroom bedroom cookie cookies cake bread dough sourdough pizza soup salad burger sandwich dinner breakfast lunch
  tea coffee beer wine juice milk cheese shirt jeans trousers socks shoes jacket dress wedding funeral church school kindergarten
  football soccer tennis golf marathon band guitar piano drums singer dog dogs cat cats puppy horse cow bird birds farm tractor
  harvest museum statue painting paintings theatre cinema movie concert festival picnic camping tent party birthday airbnb hotel
  holiday vacation restaurant waiter chef receptionist reception dentist doctor nurse hospital plumber electrician landlady teacher
  pupil grandma grandpa mum mom dad uncle aunt cousin wife husband girlfriend boyfriend toddler neighbour neighbor neighbours
  neighbors fraternity dirty burnt tasty torn forecast umbrella jar oven stove dishwasher lunchbox
  novel poem song dance`.split(/\s+/),
)

/** Whether some of the words (lower case) name such a thing. */
export function namesEverydayThing(words: readonly string[]): boolean {
  return words.some((word) => THINGS.has(word))
}
