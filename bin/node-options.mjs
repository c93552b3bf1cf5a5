/**
 * How the server's Node runs. The young generation is kept small: under load Node would let it grow to 100 MB for
 * hardly more speed, and the process is to fit a small machine.
 */
export const NODE_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=4']
