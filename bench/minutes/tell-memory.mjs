// Loaded before a program: when it ends, tells the most memory it ever had.
process.once('exit', () => process.stderr.write(`peak memory ${process.resourceUsage().maxRSS} KB\n`))
