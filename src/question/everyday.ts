import { type Draft, uncovered } from './draft.ts'

/** Things of everyday life that nobody runs a service for. Words with a second life in the trade ("train", "tap", "bus") stay out. */
const THINGS = new Set(
  `fridge freezer kitchen canteen cafeteria closet wardrobe shed bike bicycle lorry tyre tyres garden lawn flower flowers ceiling
  carpet sofa couch lamp toilet shower bathroom bedroom cookie cookies cake bread dough sourdough pizza soup salad burger sandwich
  dinner breakfast lunch tea coffee beer wine juice milk cheese shirt jeans trousers socks shoes jacket dress wedding funeral
  kindergarten football soccer tennis golf marathon guitar piano drums singer dog dogs cat cats puppy cow bird birds tractor harvest
  statue painting paintings picnic camping tent birthday airbnb holiday vacation waiter receptionist reception plumber electrician
  landlady grandma grandpa mum mom dad uncle aunt cousin wife husband girlfriend boyfriend toddler fraternity dirty burnt tasty torn
  lobby doughnut doughnuts donut donuts windscreen scissors xmas decoration decorations paint finger bandage
  umbrella printer badge oven stove dishwasher lunchbox novel poem song dance stapler elevator hallway corridor stairs taxi petrol rain teacher
  school cinema movie concert restaurant grocery groceries shampoo pillow blanket dentist gym yoga boat airport hotel beach mountain
  river forest grass chicken horse pony goat pig duck fish bees banana lemon tomato potato onion kettle spoon knife screwdriver
  hammer wrench ladder curtain mattress drawer cupboard doorbell parcel postman vase necklace earring sock glove scarf hat caps
  skateboard scooter zoo mug mugs sticker stickers hoodie hoodies jumper collage sheep carpark parking terrace workshop gritting snow icy menu dish catering plants meetup swag office cabinet`.split(
    /\s+/,
  ),
)

/** Whether a word that nothing of ours explains names such a thing: a "dirty cow" is a hole in a kernel, a cow is a cow. */
export function namesEverydayThing(draft: Draft): boolean {
  const open = uncovered(draft)
  return draft.tokens.some(({ norm }, at) => open.has(at) && THINGS.has(norm))
}
