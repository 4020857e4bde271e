import { openXlsx } from "excel-stand-in/xlsx";
import fs from "node:fs";
(async()=>{const t=performance.now();const w=await openXlsx(fs.readFileSync(process.argv[2]));console.log(((performance.now()-t)/1000).toFixed(2),"s",process.resourceUsage().maxRSS/1024|0,"MB",w.workbook.worksheets[0].rows.length);})();
