import { type Draft, type Reading, reread, type Step } from '../draft.ts'

const NAME = 'os-of-devices'
const DEVICE = { is: 'layer', layer: 'client-devices', inModels: null } as const
/** Machines that are no laptop, whoever uses them. */
const MACHINE = /\b(servers?|vms?|virtual machines?|nodes?|instances?|hosts?|box|boxes|images?)\b/

/** "Windows patches on our *laptops*": the OS of a device is a part of the device. */
export const osOfDevices: Step = {
  name: NAME,
  why: 'a laptop has its own operating system, which is nobody’s guest',
  run: (draft) =>
    namesDevice(draft) ? reread(draft, NAME, (reading) => (isItsOs(reading) ? DEVICE : null)) : draft,
}

function namesDevice({ readings }: Draft): boolean {
  const isMachine = ({ means, phrase }: Reading) => means.is === 'kind' || MACHINE.test(phrase)
  // A "client" may be who pays.
  const isDevice = ({ means, phrase }: Reading) =>
    means.is === 'layer' && means.layer === 'client-devices' && !/^clients?$/.test(phrase)
  return readings.some(isDevice) && !readings.some(isMachine)
}

function isItsOs({ means }: Reading): boolean {
  return means.is === 'layer' && means.layer === 'guest-os'
}
