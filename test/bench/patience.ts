// Waiting with an end: what does not come in time is an error that names it, and what was begun can be closed.

/** Resolves as `coming` does; rejects with `what` in words when `seconds` have gone. What is late goes on by itself and is not heard any more. */
export function inTime<T>(what: string, seconds: number, coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`bench: «${what}» did not come within ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}

/** One part of the run, with a line when it begins and one when it ends; at most `seconds`. An error tells the part. */
export async function part<T>(what: string, seconds: number, run: () => Promise<T>): Promise<T> {
  const began = performance.now()
  console.log(`bench: ${what} …`)
  const result = await inTime(what, seconds, run()).catch((cause) => {
    throw new Error(`bench: the part «${what}» failed`, { cause })
  })
  console.log(`bench: ${what}: done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}
