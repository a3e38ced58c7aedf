// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var lr=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(oe){throw s=0,oe}};var pr=lr((zr,ur)=>{"use strict";ur.exports=function t(s,oe){if(s===oe)return!0;if(s&&oe&&typeof s=="object"&&typeof oe==
"object"){if(s.constructor!==oe.constructor)return!1;var ye,u,c;if(Array.isArray(s)){if(ye=s.length,ye!=oe.length)return!1;
for(u=ye;u--!==0;)if(!t(s[u],oe[u]))return!1;return!0}if(s.constructor===RegExp)return s.source===oe.source&&s.flags===oe.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===oe.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===oe.toString();if(c=Object.keys(s),ye=c.length,ye!==Object.keys(oe).length)return!1;for(u=ye;u--!==
0;)if(!Object.prototype.hasOwnProperty.call(oe,c[u]))return!1;for(u=ye;u--!==0;){var e=c[u];if(!t(s[e],oe[e]))return!1}return!0}
return s!==s&&oe!==oe}});var cr=lr(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});var dr=pr();dr.code='require("ajv/dist/run\
time/equal").default';ir.default=dr});var mr=lr(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});function yr(t){let s=t.length,oe=0,ye=0,u;
for(;ye<s;)oe++,u=t.charCodeAt(ye++),u>=55296&&u<=56319&&ye<s&&(u=t.charCodeAt(ye),(u&64512)===56320&&ye++);return oe}fr.
default=yr;yr.code='require("ajv/dist/runtime/ucs2length").default'});var Rr=pe,_r={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
string",pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"},description:{type:"string"},params:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_]\\w*$"},additionalProperties:{$ref:"#/$defs/param"}},datasets:{type:"object",propertyNames:{pattern:"^[A-Za-z_\
]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/dataset"}},defaults:{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"\
#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/ex\
pression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[
{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{
anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/\
expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},stages:{type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\\
w+)*$"},additionalProperties:{$ref:"#/$defs/stage"},minProperties:1},expect:{type:"array",items:{type:"object",required:[
"claim","value"],properties:{claim:{type:"string",minLength:1},value:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
equals:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/\
expression"}]},at_least:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},at_most:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},source:{type:"string"}},additionalProperties:!1}},compare:{type:"array",items:{type:"object",required:[
"title","rows"],properties:{title:{type:"string",minLength:1},rows:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"\
object",required:["label","value"],properties:{label:{type:"string"},value:{}},additionalProperties:!1},{$ref:"#/$defs/e\
xpression"}]}},{$ref:"#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},profiles:{type:"object",propertyNames:{
pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},patternProperties:{"^x-":!0},required:[
"version","name","stages"],additionalProperties:!1,$defs:{expression:{type:"string",pattern:"\\$\\{"},param:{anyOf:[{type:[
"null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","\
number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"st\
ring"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$de\
fs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},
{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{
type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$\
defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"\
^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["st\
ring","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","s\
ignal","oom","timeout","preempted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","si\
gnal","oom","timeout","preempted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d)\
)+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},datasets:{type:"obj\
ect"}},additionalProperties:!1},stage:{type:"object",properties:{kind:{enum:["fetch","dataset","command"]}},allOf:[{if:{
properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"dat\
aset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},
then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},
then:{required:["sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{
required:["source","layout","image_size","splits"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{
required:["kind"]}}]},dataset:{type:"object",properties:{kind:{enum:["fetch","dataset","command"]}},allOf:[{if:{properties:{
kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"dataset"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$\
defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{required:["sou\
rce","layout","image_size","splits"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#/$def\
s/kind-dataset",required:["source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},"sta\
ge-matrix":{type:"object",properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},
exclude:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"\
array"},{$ref:"#/$defs/expression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{
anyOf:[{anyOf:[{type:"string"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stag\
e-extends":{type:"string"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d\
+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-retry":{anyOf:[{type:"array",
items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","signal","oom","timeout","pree\
mpted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","signal","oom","timeout","preem\
pted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"o\
bject",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"\
string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"\
^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+\
$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",pattern:"^(http\
s?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{$ref:"#/$def\
s/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},
{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"in\
teger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/\
expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{
type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expr\
ession"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},content:{anyOf:[
{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"integer",minimum:1,
maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expre\
ssion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-\
when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resource\
s"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"fetch"}},additionalProperties:!1},
"kind-dataset":{type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/\
expression"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{
anyOf:[{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","\
crop","pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"\
#/$defs/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expre\
ssion"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{
anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1},"kind-command":{type:"object",properties:{argv:{anyOf:[
{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{
anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[{type:"object",additionalProperties:{
type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$de\
fs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},
cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"string",minLength:1},order:{
anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{anyOf:[{type:"string",enum:[
"none","zip","safetensors","json"]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{
last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},
format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},
additionalProperties:!1}}},We=Object.prototype.hasOwnProperty,ar=cr().default,Re=mr().default,kr=new RegExp("^x-","u"),$r=new RegExp(
"^[A-Za-z0-9][\\w.-]{0,99}$","u"),wr=new RegExp("^[A-Za-z_]\\w*$","u"),or=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),sr=new RegExp(
"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$","u"),Qe=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),xr={anyOf:[{type:["null","bool\
ean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","number","str\
ing","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"string"},enum:{
anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"#/$defs/ex\
pression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$de\
fs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[{type:"inte\
ger",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},unit:{type:"\
string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:["type"]},
{required:["default"]},{required:["enum"]}]}]};var br=new RegExp("\\$\\{","u");function n(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){
let e=null,r=0,G=n.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),r===0)if(typeof t=="st\
ring"){if(!br.test(t))return n.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return n.errors=
[{instancePath:s,keyword:"type"}],!1;return n.errors=e,r===0}n.evaluated={dynamicProps:!1,dynamicItems:!1};function Ve(t,{
instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,G=Ve.evaluated;
G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=!1,y=r;if(t!==null&&typeof t!="boolean"&&typeof t!=
"number"&&typeof t!="string"&&!Array.isArray(t)){let g={instancePath:s,keyword:"type"};e===null?e=[g]:e.push(g),r++}var ke=y===
r;se=se||ke;let ae=r,te=r,M=!1,re=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.type===void 0&&(g="type")){let x={
instancePath:s,keyword:"required"};e===null?e=[x]:e.push(x),r++}}var ie=re===r;M=M||ie;let me=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let g;if(t.default===void 0&&(g="default")){let x={instancePath:s,keyword:"required"};e===null?e=[x]:
e.push(x),r++}}var ie=me===r;M=M||ie;let ne=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.enum===void 0&&(g=
"enum")){let x={instancePath:s,keyword:"required"};e===null?e=[x]:e.push(x),r++}}var ie=ne===r;if(M=M||ie,M)r=te,e!==null&&
(te?e.length=te:e=null);else{let g={instancePath:s,keyword:"anyOf"};e===null?e=[g]:e.push(g),r++}if(r===ae)if(t&&typeof t==
"object"&&!Array.isArray(t)){let g=r;for(let x in t)if(!We.call(xr.anyOf[1].properties,x)){let _={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[_]:e.push(_),r++;break}if(g===r){if(t.type!==void 0){let x=t.type,_=r,h=r,p=!1,N=r;if(!(x===
"null"||x==="boolean"||x==="integer"||x==="number"||x==="string"||x==="array"||x==="object")){let a={instancePath:s+"/ty\
pe",keyword:"enum"};e===null?e=[a]:e.push(a),r++}var H=N===r;p=p||H;let d=r;n(x,{instancePath:s+"/type",parentData:t,parentDataProperty:"\
type",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var H=d===r;if(p=p||H,p)r=h,e!==
null&&(h?e.length=h:e=null);else{let a={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var b=_===r}else
var b=!0;if(b){if(t.title!==void 0){let x=r;if(typeof t.title!="string"){let h={instancePath:s+"/title",keyword:"type"};
e===null?e=[h]:e.push(h),r++}var b=x===r}else var b=!0;if(b){if(t.description!==void 0){let x=r;if(typeof t.description!=
"string"){let h={instancePath:s+"/description",keyword:"type"};e===null?e=[h]:e.push(h),r++}var b=x===r}else var b=!0;if(b){
if(t.enum!==void 0){let x=t.enum,_=r,h=r,p=!1,N=r;if(r===N)if(Array.isArray(x)){if(x.length<1){let i={instancePath:s+"/e\
num",keyword:"minItems"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/enum",keyword:"type"};e===null?e=[i]:
e.push(i),r++}var F=N===r;p=p||F;let d=r;n(x,{instancePath:s+"/enum",parentData:t,parentDataProperty:"enum",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var F=d===r;if(p=p||F,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0;if(b){if(t.minimum!==void 0){
let x=t.minimum,_=r,h=r,p=!1,N=r;if(typeof x!="number"){let i={instancePath:s+"/minimum",keyword:"type"};e===null?e=[i]:
e.push(i),r++}var X=N===r;p=p||X;let d=r;n(x,{instancePath:s+"/minimum",parentData:t,parentDataProperty:"minimum",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var X=d===r;if(p=p||X,p)r=h,e!==null&&(h?e.length=
h:e=null);else{let i={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0;
if(b){if(t.maximum!==void 0){let x=t.maximum,_=r,h=r,p=!1,N=r;if(typeof x!="number"){let i={instancePath:s+"/maximum",keyword:"\
type"};e===null?e=[i]:e.push(i),r++}var C=N===r;p=p||C;let d=r;n(x,{instancePath:s+"/maximum",parentData:t,parentDataProperty:"\
maximum",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var C=d===r;if(p=p||C,p)r=h,
e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/maximum",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===
r}else var b=!0;if(b){if(t.exclusiveMinimum!==void 0){let x=t.exclusiveMinimum,_=r,h=r,p=!1,N=r;if(typeof x!="number"){let i={
instancePath:s+"/exclusiveMinimum",keyword:"type"};e===null?e=[i]:e.push(i),r++}var J=N===r;p=p||J;let d=r;n(x,{instancePath:s+
"/exclusiveMinimum",parentData:t,parentDataProperty:"exclusiveMinimum",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:
e.concat(n.errors),r=e.length);var J=d===r;if(p=p||J,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/\
exclusiveMinimum",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0;if(b){if(t.exclusiveMaximum!==
void 0){let x=t.exclusiveMaximum,_=r,h=r,p=!1,N=r;if(typeof x!="number"){let i={instancePath:s+"/exclusiveMaximum",keyword:"\
type"};e===null?e=[i]:e.push(i),r++}var j=N===r;p=p||j;let d=r;n(x,{instancePath:s+"/exclusiveMaximum",parentData:t,parentDataProperty:"\
exclusiveMaximum",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var j=d===r;if(p=p||
j,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[i]:e.
push(i),r++}var b=_===r}else var b=!0;if(b){if(t.minLength!==void 0){let x=t.minLength,_=r,h=r,p=!1,N=r;if(!(typeof x=="\
number"&&!(x%1)&&!isNaN(x))){let i={instancePath:s+"/minLength",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===N&&typeof x==
"number"&&(x<0||isNaN(x))){let i={instancePath:s+"/minLength",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var V=N===
r;p=p||V;let d=r;n(x,{instancePath:s+"/minLength",parentData:t,parentDataProperty:"minLength",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var V=d===r;if(p=p||V,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/minLength",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0;if(b){if(t.pattern!==
void 0){let x=r;if(typeof t.pattern!="string"){let h={instancePath:s+"/pattern",keyword:"type"};e===null?e=[h]:e.push(h),
r++}var b=x===r}else var b=!0;if(b){if(t.items!==void 0){let x=t.items,_=r,h=r,p=!1,N=r;if(r===N&&!(x&&typeof x=="object"&&
!Array.isArray(x))){let i={instancePath:s+"/items",keyword:"type"};e===null?e=[i]:e.push(i),r++}var U=N===r;p=p||U;let d=r;
n(x,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:
e.concat(n.errors),r=e.length);var U=d===r;if(p=p||U,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/\
items",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0;if(b){if(t.minItems!==void 0){let x=t.minItems,
_=r,h=r,p=!1,N=r;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x))){let i={instancePath:s+"/minItems",keyword:"type"};e===null?
e=[i]:e.push(i),r++}if(r===N&&typeof x=="number"&&(x<0||isNaN(x))){let i={instancePath:s+"/minItems",keyword:"minimum"};
e===null?e=[i]:e.push(i),r++}var fe=N===r;p=p||fe;let d=r;n(x,{instancePath:s+"/minItems",parentData:t,parentDataProperty:"\
minItems",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var fe=d===r;if(p=p||fe,p)r=
h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/minItems",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===
r}else var b=!0;if(b){if(t.maxItems!==void 0){let x=t.maxItems,_=r,h=r,p=!1,N=r;if(!(typeof x=="number"&&!(x%1)&&!isNaN(
x))){let i={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===N&&typeof x=="number"&&(x<0||
isNaN(x))){let i={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var ce=N===r;p=p||ce;let d=r;
n(x,{instancePath:s+"/maxItems",parentData:t,parentDataProperty:"maxItems",rootData:u,dynamicAnchors:c})||(e=e===null?n.
errors:e.concat(n.errors),r=e.length);var ce=d===r;if(p=p||ce,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+
"/maxItems",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0;if(b){if(t.uniqueItems!==void 0){let x=t.
uniqueItems,_=r,h=r,p=!1,N=r;if(typeof x!="boolean"){let i={instancePath:s+"/uniqueItems",keyword:"type"};e===null?e=[i]:
e.push(i),r++}var ge=N===r;p=p||ge;let d=r;n(x,{instancePath:s+"/uniqueItems",parentData:t,parentDataProperty:"uniqueIte\
ms",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ge=d===r;if(p=p||ge,p)r=h,e!==
null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/uniqueItems",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===
r}else var b=!0;if(b){if(t.unit!==void 0){let x=r;if(typeof t.unit!="string"){let h={instancePath:s+"/unit",keyword:"typ\
e"};e===null?e=[h]:e.push(h),r++}var b=x===r}else var b=!0;if(b)if(t.examples!==void 0){let x=t.examples,_=r,h=r,p=!1,N=r;
if(!Array.isArray(x)){let i={instancePath:s+"/examples",keyword:"type"};e===null?e=[i]:e.push(i),r++}var je=N===r;p=p||je;
let d=r;n(x,{instancePath:s+"/examples",parentData:t,parentDataProperty:"examples",rootData:u,dynamicAnchors:c})||(e=e===
null?n.errors:e.concat(n.errors),r=e.length);var je=d===r;if(p=p||je,p)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+
"/examples",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var b=_===r}else var b=!0}}}}}}}}}}}}}}}}else{let g={instancePath:s,
keyword:"type"};e===null?e=[g]:e.push(g),r++}var ke=ae===r;if(se=se||ke,ke)var ue=!0;if(se)r=R,e!==null&&(R?e.length=R:e=
null);else{let g={instancePath:s,keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ve.errors=e,!1}return Ve.errors=e,
G.props=ue,r===0}Ve.evaluated={dynamicProps:!0,dynamicItems:!1};var Or={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"st\
ring",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0\
-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",
pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"\
string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"ob\
ject",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},
content:{anyOf:[{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"\
integer",minimum:1,maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{
$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"\
#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/\
stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"fetch"}},additionalProperties:!1},
Pr=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),jr=new RegExp("^[A-Za-z0-9._-]+==[^=\\s]+$","u"),Dr=new RegExp("\
^[a-z0-9][a-z0-9.+-]+$","u"),vr=new RegExp("^(https?|file)://\\S+$","u"),Nr=new RegExp("^sha256:[0-9a-f]{64}$","u");function Ge(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Ge.evaluated;return G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),typeof t!="string"&&t!==null?(Ge.
errors=[{instancePath:s,keyword:"type"}],!1):(Ge.errors=e,r===0)}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Ee(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Ee.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),r===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let me=r;for(let ne in t)if(!(ne==="include"||ne==="exclude")){let ie=t[ne],H=r,b=r,F=!1,X=r;if(!Array.isArray(
ie)){let J={instancePath:s+"/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[J]:e.push(J),r++}var R=X===
r;F=F||R;let C=r;n(ie,{instancePath:s+"/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:ne,rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var R=C===r;if(F=F||R,F)r=b,e!==null&&(b?e.length=
b:e=null);else{let J={instancePath:s+"/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===null?e=[J]:
e.push(J),r++,Ee.errors=e,!1}var se=H===r;if(!se)break}if(me===r){if(t.include!==void 0){let ne=t.include,ie=r,H=r,b=!1,
F=r;if(r===F)if(Array.isArray(ne)){var y=!0;let C=ne.length;for(let J=0;J<C;J++){let j=ne[J],V=r;if(!(j&&typeof j=="obje\
ct"&&!Array.isArray(j))){let fe={instancePath:s+"/include/"+J,keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var y=V===r;
if(!y)break}}else{let C={instancePath:s+"/include",keyword:"type"};e===null?e=[C]:e.push(C),r++}var ae=F===r;b=b||ae;let X=r;
n(ne,{instancePath:s+"/include",parentData:t,parentDataProperty:"include",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:
e.concat(n.errors),r=e.length);var ae=X===r;if(b=b||ae,b)r=H,e!==null&&(H?e.length=H:e=null);else{let C={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,Ee.errors=e,!1}var te=ie===r}else var te=!0;if(te)if(t.exclude!==
void 0){let ne=t.exclude,ie=r,H=r,b=!1,F=r;if(r===F)if(Array.isArray(ne)){var M=!0;let J=ne.length;for(let j=0;j<J;j++){
let V=ne[j],U=r;if(!(V&&typeof V=="object"&&!Array.isArray(V))){let ce={instancePath:s+"/exclude/"+j,keyword:"type"};e===
null?e=[ce]:e.push(ce),r++}var M=U===r;if(!M)break}}else{let J={instancePath:s+"/exclude",keyword:"type"};e===null?e=[J]:
e.push(J),r++}var re=F===r;b=b||re;let X=r;n(ne,{instancePath:s+"/exclude",parentData:t,parentDataProperty:"exclude",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var re=X===r;if(b=b||re,b)r=H,e!==null&&(H?e.length=
H:e=null);else{let J={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,Ee.errors=e,!1}var te=ie===
r}else var te=!0}}else return Ee.errors=[{instancePath:s,keyword:"type"}],!1;return Ee.errors=e,r===0}Ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ke(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Ke.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=!1,y=r;if(typeof t!="boolean"){
let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),r++}var te=y===r;se=se||te;let ae=r;n(t,{instancePath:s,parentData:oe,
parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var te=ae===r;if(se=
se||te,se)r=R,e!==null&&(R?e.length=R:e=null);else{let M={instancePath:s,keyword:"anyOf"};return e===null?e=[M]:e.push(M),
r++,Ke.errors=e,!1}return Ke.errors=e,r===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Te.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=!1,y=r,ae=r,te=!1,M=r;if(typeof t!=
"string"){let F={instancePath:s,keyword:"type"};e===null?e=[F]:e.push(F),r++}var ne=M===r;te=te||ne;let re=r;if(r===re)if(Array.
isArray(t)){var me=!0;let F=t.length;for(let X=0;X<F;X++){let C=r;if(typeof t[X]!="string"){let j={instancePath:s+"/"+X,
keyword:"type"};e===null?e=[j]:e.push(j),r++}var me=C===r;if(!me)break}if(me){let X=t.length,C;if(X>1){let J={};for(;X--;){
let j=t[X];if(typeof j=="string"){if(typeof J[j]=="number"){C=J[j];let V={instancePath:s,keyword:"uniqueItems"};e===null?
e=[V]:e.push(V),r++;break}J[j]=X}}}}}else{let F={instancePath:s,keyword:"type"};e===null?e=[F]:e.push(F),r++}var ne=re===
r;if(te=te||ne,ne)var ie=!0;if(te)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let F={instancePath:s,keyword:"anyOf"};e===
null?e=[F]:e.push(F),r++}var b=y===r;se=se||b;let H=r;n(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var b=H===r;if(se=se||b,se)r=R,e!==null&&(R?e.length=
R:e=null);else{let F={instancePath:s,keyword:"anyOf"};return e===null?e=[F]:e.push(F),r++,Te.errors=e,!1}return Te.errors=
e,G.items=ie,r===0}Te.evaluated={dynamicProps:!1,dynamicItems:!0};function Ce(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Ce.evaluated;return G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),typeof t!="string"?(Ce.errors=[{
instancePath:s,keyword:"type"}],!1):(Ce.errors=e,r===0)}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Fe.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=!1,y=r;if(r===y)if(t&&typeof t==
"object"&&!Array.isArray(t)){let H=r;for(let b in t)if(!(b==="cpus"||b==="memory"||b==="gpus")){let F={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[F]:e.push(F),r++;break}if(H===r){if(t.cpus!==void 0){let b=t.cpus,F=r,X=r,C=!1,J=r;if(r===
J)if(typeof b=="number"){if(b<=0||isNaN(b)){let V={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===null?e=[V]:e.push(
V),r++}}else{let V={instancePath:s+"/cpus",keyword:"type"};e===null?e=[V]:e.push(V),r++}var ae=J===r;C=C||ae;let j=r;n(b,
{instancePath:s+"/cpus",parentData:t,parentDataProperty:"cpus",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var ae=j===r;if(C=C||ae,C)r=X,e!==null&&(X?e.length=X:e=null);else{let V={instancePath:s+"/cpus",keyword:"\
anyOf"};e===null?e=[V]:e.push(V),r++}var te=F===r}else var te=!0;if(te){if(t.memory!==void 0){let b=t.memory,F=r,X=r,C=!1,
J=r;if(typeof b!="string"&&!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let U={instancePath:s+"/memory",keyword:"type"};e===
null?e=[U]:e.push(U),r++}if(r===J){if(typeof b=="number"&&(b<1||isNaN(b))){let U={instancePath:s+"/memory",keyword:"mini\
mum"};e===null?e=[U]:e.push(U),r++}if(r===J&&typeof b=="string"&&!sr.test(b)){let U={instancePath:s+"/memory",keyword:"p\
attern"};e===null?e=[U]:e.push(U),r++}}var M=J===r;C=C||M;let j=r;n(b,{instancePath:s+"/memory",parentData:t,parentDataProperty:"\
memory",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var M=j===r;if(C=C||M,C)r=X,e!==
null&&(X?e.length=X:e=null);else{let U={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var te=F===
r}else var te=!0;if(te)if(t.gpus!==void 0){let b=t.gpus,F=r,X=r,C=!1,J=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let U={
instancePath:s+"/gpus",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===J&&typeof b=="number"&&(b<0||isNaN(b))){let U={
instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}var re=J===r;C=C||re;let j=r;n(b,{instancePath:s+
"/gpus",parentData:t,parentDataProperty:"gpus",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=
e.length);var re=j===r;if(C=C||re,C)r=X,e!==null&&(X?e.length=X:e=null);else{let U={instancePath:s+"/gpus",keyword:"anyO\
f"};e===null?e=[U]:e.push(U),r++}var te=F===r}else var te=!0}}}else{let H={instancePath:s,keyword:"type"};e===null?e=[H]:
e.push(H),r++}var ie=y===r;if(se=se||ie,ie)var me=!0;let ne=r;n(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ie=ne===r;if(se=se||ie,se)r=R,e!==null&&(R?e.
length=R:e=null);else{let H={instancePath:s,keyword:"anyOf"};return e===null?e=[H]:e.push(H),r++,Fe.errors=e,!1}return Fe.
errors=e,G.props=me,r===0}Fe.evaluated={dynamicProps:!0,dynamicItems:!1};function He(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=He.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=!1,y=r;if(r===y)if(t&&typeof t==
"object"&&!Array.isArray(t)){let H=r;for(let b in t)if(!(b==="total"||b==="idle"||b==="grace")){let F={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[F]:e.push(F),r++;break}if(H===r){if(t.total!==void 0){let b=t.total,F=r,X=r,C=!1,J=r;
if(typeof b!="string"&&b!==null){let V={instancePath:s+"/total",keyword:"type"};e===null?e=[V]:e.push(V),r++}if(r===J&&typeof b==
"string"&&!Qe.test(b)){let V={instancePath:s+"/total",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}var ae=J===r;C=C||
ae;let j=r;n(b,{instancePath:s+"/total",parentData:t,parentDataProperty:"total",rootData:u,dynamicAnchors:c})||(e=e===null?
n.errors:e.concat(n.errors),r=e.length);var ae=j===r;if(C=C||ae,C)r=X,e!==null&&(X?e.length=X:e=null);else{let V={instancePath:s+
"/total",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var te=F===r}else var te=!0;if(te){if(t.idle!==void 0){let b=t.idle,
F=r,X=r,C=!1,J=r;if(typeof b!="string"&&b!==null){let U={instancePath:s+"/idle",keyword:"type"};e===null?e=[U]:e.push(U),
r++}if(r===J&&typeof b=="string"&&!Qe.test(b)){let U={instancePath:s+"/idle",keyword:"pattern"};e===null?e=[U]:e.push(U),
r++}var M=J===r;C=C||M;let j=r;n(b,{instancePath:s+"/idle",parentData:t,parentDataProperty:"idle",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var M=j===r;if(C=C||M,C)r=X,e!==null&&(X?e.length=X:e=null);else{let U={
instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var te=F===r}else var te=!0;if(te)if(t.grace!==void 0){
let b=t.grace,F=r,X=r,C=!1,J=r;if(r===J)if(typeof b=="string"){if(!Qe.test(b)){let U={instancePath:s+"/grace",keyword:"p\
attern"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/grace",keyword:"type"};e===null?e=[U]:e.push(U),r++}
var re=J===r;C=C||re;let j=r;n(b,{instancePath:s+"/grace",parentData:t,parentDataProperty:"grace",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var re=j===r;if(C=C||re,C)r=X,e!==null&&(X?e.length=X:e=null);else{let U={
instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var te=F===r}else var te=!0}}}else{let H={instancePath:s,
keyword:"type"};e===null?e=[H]:e.push(H),r++}var ie=y===r;if(se=se||ie,ie)var me=!0;let ne=r;n(t,{instancePath:s,parentData:oe,
parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ie=ne===r;if(se=
se||ie,se)r=R,e!==null&&(R?e.length=R:e=null);else{let H={instancePath:s,keyword:"anyOf"};return e===null?e=[H]:e.push(H),
r++,He.errors=e,!1}return He.errors=e,G.props=me,r===0}He.evaluated={dynamicProps:!0,dynamicItems:!1};function Je(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Je.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=!1,y=r;if(r===y)if(Array.isArray(
t)){var ae=!0;let J=t.length;for(let j=0;j<J;j++){let V=t[j],U=r,fe=r,ce=!1,ge=r;if(r===ge)if(V&&typeof V=="object"&&!Array.
isArray(V)){let ue;if(V.on===void 0&&(ue="on")){let g={instancePath:s+"/"+j,keyword:"required"};e===null?e=[g]:e.push(g),
r++}else{let g=r;for(let x in V)if(!(x==="on"||x==="max"||x==="delay")){let _={instancePath:s+"/"+j,keyword:"additionalP\
roperties"};e===null?e=[_]:e.push(_),r++;break}if(g===r){if(V.on!==void 0){let x=V.on,_=r,h=r,p=!1,N=r,d=r,a=!1,i=r;if(!(x===
"exit"||x==="signal"||x==="oom"||x==="timeout"||x==="preempted"||x==="node-lost")){let P={instancePath:s+"/"+j+"/on",keyword:"\
enum"};e===null?e=[P]:e.push(P),r++}var re=i===r;a=a||re;let l=r;if(r===l)if(Array.isArray(x))if(x.length<1){let P={instancePath:s+
"/"+j+"/on",keyword:"minItems"};e===null?e=[P]:e.push(P),r++}else{var te=!0;let P=x.length;for(let K=0;K<P;K++){let o=x[K],
D=r,A=r,Z=!1,W=r;if(!(o==="exit"||o==="signal"||o==="oom"||o==="timeout"||o==="preempted"||o==="node-lost")){let E={instancePath:s+
"/"+j+"/on/"+K,keyword:"enum"};e===null?e=[E]:e.push(E),r++}var M=W===r;Z=Z||M;let $=r;n(o,{instancePath:s+"/"+j+"/on/"+
K,parentData:x,parentDataProperty:K,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var M=$===
r;if(Z=Z||M,Z)r=A,e!==null&&(A?e.length=A:e=null);else{let E={instancePath:s+"/"+j+"/on/"+K,keyword:"anyOf"};e===null?e=
[E]:e.push(E),r++}var te=D===r;if(!te)break}if(te){let K=x.length,o;if(K>1){e:for(;K--;)for(o=K;o--;)if(ar(x[K],x[o])){let D={
instancePath:s+"/"+j+"/on",keyword:"uniqueItems"};e===null?e=[D]:e.push(D),r++;break e}}}}else{let P={instancePath:s+"/"+
j+"/on",keyword:"type"};e===null?e=[P]:e.push(P),r++}var re=l===r;if(a=a||re,a)r=d,e!==null&&(d?e.length=d:e=null);else{
let P={instancePath:s+"/"+j+"/on",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var me=N===r;p=p||me;let k=r;n(x,{instancePath:s+
"/"+j+"/on",parentData:V,parentDataProperty:"on",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var me=k===r;if(p=p||me,p)r=h,e!==null&&(h?e.length=h:e=null);else{let P={instancePath:s+"/"+j+"/on",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var ne=_===r}else var ne=!0;if(ne){if(V.max!==void 0){let x=V.max,_=r,h=r,p=!1,N=r;
if(!(typeof x=="number"&&!(x%1)&&!isNaN(x))){let i={instancePath:s+"/"+j+"/max",keyword:"type"};e===null?e=[i]:e.push(i),
r++}if(r===N&&typeof x=="number"&&(x<1||isNaN(x))){let i={instancePath:s+"/"+j+"/max",keyword:"minimum"};e===null?e=[i]:
e.push(i),r++}var ie=N===r;p=p||ie;let d=r;n(x,{instancePath:s+"/"+j+"/max",parentData:V,parentDataProperty:"max",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ie=d===r;if(p=p||ie,p)r=h,e!==null&&(h?e.length=
h:e=null);else{let i={instancePath:s+"/"+j+"/max",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var ne=_===r}else var ne=!0;
if(ne)if(V.delay!==void 0){let x=V.delay,_=r,h=r,p=!1,N=r;if(r===N)if(typeof x=="string"){if(!Qe.test(x)){let i={instancePath:s+
"/"+j+"/delay",keyword:"pattern"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/"+j+"/delay",keyword:"type"};
e===null?e=[i]:e.push(i),r++}var H=N===r;p=p||H;let d=r;n(x,{instancePath:s+"/"+j+"/delay",parentData:V,parentDataProperty:"\
delay",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var H=d===r;if(p=p||H,p)r=h,e!==
null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/"+j+"/delay",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var ne=_===
r}else var ne=!0}}}}else{let ue={instancePath:s+"/"+j,keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var b=ge===r;ce=ce||
b;let je=r;n(V,{instancePath:s+"/"+j,parentData:t,parentDataProperty:j,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:
e.concat(n.errors),r=e.length);var b=je===r;if(ce=ce||b,ce)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let ue={instancePath:s+
"/"+j,keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var ae=U===r;if(!ae)break}}else{let J={instancePath:s,keyword:"typ\
e"};e===null?e=[J]:e.push(J),r++}var C=y===r;if(se=se||C,C)var F=!0;let X=r;n(t,{instancePath:s,parentData:oe,parentDataProperty:ye,
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var C=X===r;if(se=se||C,se)r=R,e!==null&&
(R?e.length=R:e=null);else{let J={instancePath:s,keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,Je.errors=e,!1}return Je.
errors=e,G.items=F,r===0}Je.evaluated={dynamicProps:!1,dynamicItems:!0};function Ne(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,
rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,G=Ne.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&
(G.items=void 0),r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let x=r;for(let _ in t)if(!We.call(Or.properties,_)){
return Ne.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(x===r){if(t.sources!==void 0){let _=t.sources,
h=r,p=r,N=!1,d=r;if(r===d)if(Array.isArray(_))if(_.length<1){let i={instancePath:s+"/sources",keyword:"minItems"};e===null?
e=[i]:e.push(i),r++}else{var R=!0;let i=_.length;for(let l=0;l<i;l++){let k=_[l],P=r,K=r,o=!1,D=r;if(r===D)if(k&&typeof k==
"object"&&!Array.isArray(k)){let W=r;for(let $ in k)if(!($==="npm"||$==="pypi"||$==="debian"||$==="version"||$==="url"||
$==="keep"||$==="strip")){let O={instancePath:s+"/sources/"+l,keyword:"additionalProperties"};e===null?e=[O]:e.push(O),r++;
break}if(W===r){if(k.npm!==void 0){let $=k.npm,O=r,E=r,q=!1,w=r;if(r===w)if(typeof $=="string"){if(!Pr.test($)){let m={instancePath:s+
"/sources/"+l+"/npm",keyword:"pattern"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/sources/"+l+"/npm",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var se=w===r;q=q||se;let f=r;n($,{instancePath:s+"/sources/"+l+"/npm",parentData:k,parentDataProperty:"\
npm",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var se=f===r;if(q=q||se,q)r=E,e!==
null&&(E?e.length=E:e=null);else{let m={instancePath:s+"/sources/"+l+"/npm",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}
var y=O===r}else var y=!0;if(y){if(k.pypi!==void 0){let $=k.pypi,O=r,E=r,q=!1,w=r;if(r===w)if(typeof $=="string"){if(!jr.
test($)){let z={instancePath:s+"/sources/"+l+"/pypi",keyword:"pattern"};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:s+
"/sources/"+l+"/pypi",keyword:"type"};e===null?e=[z]:e.push(z),r++}var ae=w===r;q=q||ae;let f=r;n($,{instancePath:s+"/so\
urces/"+l+"/pypi",parentData:k,parentDataProperty:"pypi",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.
errors),r=e.length);var ae=f===r;if(q=q||ae,q)r=E,e!==null&&(E?e.length=E:e=null);else{let z={instancePath:s+"/sources/"+
l+"/pypi",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var y=O===r}else var y=!0;if(y){if(k.debian!==void 0){let $=k.debian,
O=r,E=r,q=!1,w=r;if(r===w)if(typeof $=="string"){if(!Dr.test($)){let z={instancePath:s+"/sources/"+l+"/debian",keyword:"\
pattern"};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:s+"/sources/"+l+"/debian",keyword:"type"};e===null?e=[z]:
e.push(z),r++}var te=w===r;q=q||te;let f=r;n($,{instancePath:s+"/sources/"+l+"/debian",parentData:k,parentDataProperty:"\
debian",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var te=f===r;if(q=q||te,q)r=E,
e!==null&&(E?e.length=E:e=null);else{let z={instancePath:s+"/sources/"+l+"/debian",keyword:"anyOf"};e===null?e=[z]:e.push(
z),r++}var y=O===r}else var y=!0;if(y){if(k.version!==void 0){let $=k.version,O=r;if(r===O)if(typeof $=="string"){if(Re(
$)<1){let q={instancePath:s+"/sources/"+l+"/version",keyword:"minLength"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+
"/sources/"+l+"/version",keyword:"type"};e===null?e=[q]:e.push(q),r++}var y=O===r}else var y=!0;if(y){if(k.url!==void 0){
let $=k.url,O=r,E=r,q=!1,w=r,f=r,m=!1,z=r;if(r===z)if(typeof $=="string"){if(!vr.test($)){let v={instancePath:s+"/source\
s/"+l+"/url",keyword:"pattern"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/sources/"+l+"/url",keyword:"t\
ype"};e===null?e=[v]:e.push(v),r++}var me=z===r;m=m||me;let Y=r;if(r===Y)if(Array.isArray($))if($.length<1){let v={instancePath:s+
"/sources/"+l+"/url",keyword:"minItems"};e===null?e=[v]:e.push(v),r++}else{var M=!0;let v=$.length;for(let I=0;I<v;I++){
let L=$[I],B=r,S=r,ee=!1,_e=r;if(r===_e)if(typeof L=="string"){if(!vr.test(L)){let de={instancePath:s+"/sources/"+l+"/ur\
l/"+I,keyword:"pattern"};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/sources/"+l+"/url/"+I,keyword:"ty\
pe"};e===null?e=[de]:e.push(de),r++}var re=_e===r;ee=ee||re;let Q=r;n(L,{instancePath:s+"/sources/"+l+"/url/"+I,parentData:$,
parentDataProperty:I,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var re=Q===r;if(ee=
ee||re,ee)r=S,e!==null&&(S?e.length=S:e=null);else{let de={instancePath:s+"/sources/"+l+"/url/"+I,keyword:"anyOf"};e===null?
e=[de]:e.push(de),r++}var M=B===r;if(!M)break}}else{let v={instancePath:s+"/sources/"+l+"/url",keyword:"type"};e===null?
e=[v]:e.push(v),r++}var me=Y===r;if(m=m||me,m)r=f,e!==null&&(f?e.length=f:e=null);else{let v={instancePath:s+"/sources/"+
l+"/url",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var ne=w===r;q=q||ne;let ve=r;n($,{instancePath:s+"/sources/"+l+"\
/url",parentData:k,parentDataProperty:"url",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);
var ne=ve===r;if(q=q||ne,q)r=E,e!==null&&(E?e.length=E:e=null);else{let v={instancePath:s+"/sources/"+l+"/url",keyword:"\
anyOf"};e===null?e=[v]:e.push(v),r++}var y=O===r}else var y=!0;if(y){if(k.keep!==void 0){let $=k.keep,O=r,E=r,q=!1,w=r,f=r,
m=!1,z=r;if(r===z)if(Array.isArray($))if($.length<1){let v={instancePath:s+"/sources/"+l+"/keep",keyword:"minItems"};e===
null?e=[v]:e.push(v),r++}else{var ie=!0;let v=$.length;for(let I=0;I<v;I++){let L=$[I],B=r;if(r===B)if(typeof L=="string"){
if(Re(L)<1){let ee={instancePath:s+"/sources/"+l+"/keep/"+I,keyword:"minLength"};e===null?e=[ee]:e.push(ee),r++}}else{let ee={
instancePath:s+"/sources/"+l+"/keep/"+I,keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var ie=B===r;if(!ie)break}}else{let v={
instancePath:s+"/sources/"+l+"/keep",keyword:"type"};e===null?e=[v]:e.push(v),r++}var b=z===r;m=m||b;let Y=r;if(r===Y)if($&&
typeof $=="object"&&!Array.isArray($))for(let v in $){let I=$[v],L=r;if(r===L)if(typeof I=="string"){if(Re(I)<1){let B={
instancePath:s+"/sources/"+l+"/keep/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[B]:e.push(
B),r++}}else{let B={instancePath:s+"/sources/"+l+"/keep/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?
e=[B]:e.push(B),r++}var H=L===r;if(!H)break}else{let v={instancePath:s+"/sources/"+l+"/keep",keyword:"type"};e===null?e=
[v]:e.push(v),r++}var b=Y===r;if(m=m||b,m)r=f,e!==null&&(f?e.length=f:e=null);else{let v={instancePath:s+"/sources/"+l+"\
/keep",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var F=w===r;q=q||F;let ve=r;n($,{instancePath:s+"/sources/"+l+"/kee\
p",parentData:k,parentDataProperty:"keep",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);
var F=ve===r;if(q=q||F,q)r=E,e!==null&&(E?e.length=E:e=null);else{let v={instancePath:s+"/sources/"+l+"/keep",keyword:"a\
nyOf"};e===null?e=[v]:e.push(v),r++}var y=O===r}else var y=!0;if(y)if(k.strip!==void 0){let $=k.strip,O=r,E=r,q=!1,w=r;if(!(typeof $==
"number"&&!($%1)&&!isNaN($))){let z={instancePath:s+"/sources/"+l+"/strip",keyword:"type"};e===null?e=[z]:e.push(z),r++}
if(r===w&&typeof $=="number"&&($<0||isNaN($))){let z={instancePath:s+"/sources/"+l+"/strip",keyword:"minimum"};e===null?
e=[z]:e.push(z),r++}var X=w===r;q=q||X;let f=r;n($,{instancePath:s+"/sources/"+l+"/strip",parentData:k,parentDataProperty:"\
strip",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var X=f===r;if(q=q||X,q)r=E,e!==
null&&(E?e.length=E:e=null);else{let z={instancePath:s+"/sources/"+l+"/strip",keyword:"anyOf"};e===null?e=[z]:e.push(z),
r++}var y=O===r}else var y=!0}}}}}}}else{let W={instancePath:s+"/sources/"+l,keyword:"type"};e===null?e=[W]:e.push(W),r++}
var C=D===r;o=o||C;let A=r;n(k,{instancePath:s+"/sources/"+l,parentData:_,parentDataProperty:l,rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var C=A===r;if(o=o||C,o)r=K,e!==null&&(K?e.length=K:e=null);else{let W={
instancePath:s+"/sources/"+l,keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var R=P===r;if(!R)break}}else{let i={instancePath:s+
"/sources",keyword:"type"};e===null?e=[i]:e.push(i),r++}var J=d===r;N=N||J;let a=r;n(_,{instancePath:s+"/sources",parentData:t,
parentDataProperty:"sources",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var J=a===
r;if(N=N||J,N)r=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:s+"/sources",keyword:"anyOf"};return e===null?
e=[i]:e.push(i),r++,Ne.errors=e,!1}var j=h===r}else var j=!0;if(j){if(t.keep!==void 0){let _=t.keep,h=r,p=r,N=!1,d=r,a=r,
i=!1,l=r;if(r===l)if(Array.isArray(_))if(_.length<1){let o={instancePath:s+"/keep",keyword:"minItems"};e===null?e=[o]:e.
push(o),r++}else{var V=!0;let o=_.length;for(let D=0;D<o;D++){let A=_[D],Z=r;if(r===Z)if(typeof A=="string"){if(Re(A)<1){
let $={instancePath:s+"/keep/"+D,keyword:"minLength"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/keep/"+
D,keyword:"type"};e===null?e=[$]:e.push($),r++}var V=Z===r;if(!V)break}}else{let o={instancePath:s+"/keep",keyword:"type"};
e===null?e=[o]:e.push(o),r++}var fe=l===r;i=i||fe;let k=r;if(r===k)if(_&&typeof _=="object"&&!Array.isArray(_))for(let o in _){
let D=_[o],A=r;if(r===A)if(typeof D=="string"){if(Re(D)<1){let Z={instancePath:s+"/keep/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"minLength"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/keep/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var U=A===r;if(!U)break}else{let o={instancePath:s+"/keep",keyword:"\
type"};e===null?e=[o]:e.push(o),r++}var fe=k===r;if(i=i||fe,i)r=a,e!==null&&(a?e.length=a:e=null);else{let o={instancePath:s+
"/keep",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var ce=d===r;N=N||ce;let P=r;n(_,{instancePath:s+"/keep",parentData:t,
parentDataProperty:"keep",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ce=P===
r;if(N=N||ce,N)r=p,e!==null&&(p?e.length=p:e=null);else{let o={instancePath:s+"/keep",keyword:"anyOf"};return e===null?e=
[o]:e.push(o),r++,Ne.errors=e,!1}var j=h===r}else var j=!0;if(j){if(t.strip!==void 0){let _=t.strip,h=r,p=r,N=!1,d=r;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_))){let l={instancePath:s+"/strip",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===d&&typeof _==
"number"&&(_<0||isNaN(_))){let l={instancePath:s+"/strip",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var ge=d===r;N=
N||ge;let a=r;n(_,{instancePath:s+"/strip",parentData:t,parentDataProperty:"strip",rootData:u,dynamicAnchors:c})||(e=e===
null?n.errors:e.concat(n.errors),r=e.length);var ge=a===r;if(N=N||ge,N)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+
"/strip",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Ne.errors=e,!1}var j=h===r}else var j=!0;if(j){if(t.unpack!==
void 0){let _=t.unpack,h=r,p=r,N=!1,d=r;if(typeof _!="string"){let l={instancePath:s+"/unpack",keyword:"type"};e===null?
e=[l]:e.push(l),r++}if(!(_==="none"||_==="archives"||_==="gzip")){let l={instancePath:s+"/unpack",keyword:"enum"};e===null?
e=[l]:e.push(l),r++}var je=d===r;N=N||je;let a=r;n(_,{instancePath:s+"/unpack",parentData:t,parentDataProperty:"unpack",
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var je=a===r;if(N=N||je,N)r=p,e!==null&&
(p?e.length=p:e=null);else{let l={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Ne.errors=
e,!1}var j=h===r}else var j=!0;if(j){if(t.content!==void 0){let _=t.content,h=r,p=r,N=!1,d=r;if(typeof _!="string"&&_!==
null){let l={instancePath:s+"/content",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===d&&typeof _=="string"&&!Nr.test(
_)){let l={instancePath:s+"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[l]:e.push(l),
r++}var ke=d===r;N=N||ke;let a=r;n(_,{instancePath:s+"/content",parentData:t,parentDataProperty:"content",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ke=a===r;if(N=N||ke,N)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Ne.errors=e,!1}var j=h===r}else var j=!0;
if(j){if(t.tries!==void 0){let _=t.tries,h=r,p=r,N=!1,d=r;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){let l={instancePath:s+
"/tries",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===d&&typeof _=="number"){if(_>20||isNaN(_)){let l={instancePath:s+
"/tries",keyword:"maximum"};e===null?e=[l]:e.push(l),r++}else if(_<1||isNaN(_)){let l={instancePath:s+"/tries",keyword:"\
minimum"};e===null?e=[l]:e.push(l),r++}}var ue=d===r;N=N||ue;let a=r;n(_,{instancePath:s+"/tries",parentData:t,parentDataProperty:"\
tries",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ue=a===r;if(N=N||ue,N)r=p,
e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,
Ne.errors=e,!1}var j=h===r}else var j=!0;if(j){if(t.source_timeout!==void 0){let _=t.source_timeout,h=r,p=r,N=!1,d=r;if(r===
d)if(typeof _=="number"){if(_<=0||isNaN(_)){let l={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[l]:e.push(l),r++}var g=d===
r;N=N||g;let a=r;n(_,{instancePath:s+"/source_timeout",parentData:t,parentDataProperty:"source_timeout",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var g=a===r;if(N=N||g,N)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Ne.errors=e,!1}var j=h===r}else var j=!0;
if(j){if(t.description!==void 0){let _=r;Ge(t.description,{instancePath:s+"/description",parentData:t,parentDataProperty:"\
description",rootData:u,dynamicAnchors:c})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var j=_===r}else var j=!0;
if(j){if(t.matrix!==void 0){let _=r;Ee(t.matrix,{instancePath:s+"/matrix",parentData:t,parentDataProperty:"matrix",rootData:u,
dynamicAnchors:c})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var j=_===r}else var j=!0;if(j){if(t.when!==void 0){
let _=r;Ke(t.when,{instancePath:s+"/when",parentData:t,parentDataProperty:"when",rootData:u,dynamicAnchors:c})||(e=e===null?
Ke.errors:e.concat(Ke.errors),r=e.length);var j=_===r}else var j=!0;if(j){if(t.needs!==void 0){let _=r;Te(t.needs,{instancePath:s+
"/needs",parentData:t,parentDataProperty:"needs",rootData:u,dynamicAnchors:c})||(e=e===null?Te.errors:e.concat(Te.errors),
r=e.length);var j=_===r}else var j=!0;if(j){if(t.extends!==void 0){let _=r;Ce(t.extends,{instancePath:s+"/extends",parentData:t,
parentDataProperty:"extends",rootData:u,dynamicAnchors:c})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var j=_===
r}else var j=!0;if(j){if(t.resources!==void 0){let _=r;Fe(t.resources,{instancePath:s+"/resources",parentData:t,parentDataProperty:"\
resources",rootData:u,dynamicAnchors:c})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var j=_===r}else var j=!0;
if(j){if(t.timeout!==void 0){let _=r;He(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"timeout",rootData:u,
dynamicAnchors:c})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);var j=_===r}else var j=!0;if(j){if(t.retry!==void 0){
let _=r;Je(t.retry,{instancePath:s+"/retry",parentData:t,parentDataProperty:"retry",rootData:u,dynamicAnchors:c})||(e=e===
null?Je.errors:e.concat(Je.errors),r=e.length);var j=_===r}else var j=!0;if(j)if(t.kind!==void 0){let _=r;if(t.kind!=="f\
etch")return Ne.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var j=_===r}else var j=!0}}}}}}}}}}}}}}}}else return Ne.
errors=[{instancePath:s,keyword:"type"}],!1;return Ne.errors=e,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qr={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expressi\
on"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[
{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","\
pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs\
/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expre\
ssion"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{
anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1};function Pe(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,
rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,G=Pe.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&
(G.items=void 0),r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let N=r;for(let d in t)if(!We.call(qr.properties,d)){
return Pe.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(N===r){if(t.source!==void 0){let d=t.source,
a=r,i=r,l=!1,k=r;if(r===k)if(Array.isArray(d))if(d.length<1){let K={instancePath:s+"/source",keyword:"minItems"};e===null?
e=[K]:e.push(K),r++}else{var R=!0;let K=d.length;for(let o=0;o<K;o++){let D=r;if(typeof d[o]!="string"){let Z={instancePath:s+
"/source/"+o,keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var R=D===r;if(!R)break}}else{let K={instancePath:s+"/source",
keyword:"type"};e===null?e=[K]:e.push(K),r++}var se=k===r;l=l||se;let P=r;n(d,{instancePath:s+"/source",parentData:t,parentDataProperty:"\
source",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var se=P===r;if(l=l||se,l)r=i,
e!==null&&(i?e.length=i:e=null);else{let K={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[K]:e.push(K),r++,
Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.layout!==void 0){let d=t.layout,a=r,i=r,l=!1,k=r;if(typeof d!="strin\
g"){let o={instancePath:s+"/layout",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(!(d==="idx"||d==="image-folder"||d===
"emoji")){let o={instancePath:s+"/layout",keyword:"enum"};e===null?e=[o]:e.push(o),r++}var ae=k===r;l=l||ae;let P=r;n(d,
{instancePath:s+"/layout",parentData:t,parentDataProperty:"layout",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.
concat(n.errors),r=e.length);var ae=P===r;if(l=l||ae,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+"/\
layout",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.image_size!==
void 0){let d=t.image_size,a=r,i=r,l=!1,k=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let o={instancePath:s+"/image_s\
ize",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===k&&typeof d=="number"){if(d>2048||isNaN(d)){let o={instancePath:s+
"/image_size",keyword:"maximum"};e===null?e=[o]:e.push(o),r++}else if(d<1||isNaN(d)){let o={instancePath:s+"/image_size",
keyword:"minimum"};e===null?e=[o]:e.push(o),r++}}var te=k===r;l=l||te;let P=r;n(d,{instancePath:s+"/image_size",parentData:t,
parentDataProperty:"image_size",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var te=P===
r;if(l=l||te,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+"/image_size",keyword:"anyOf"};return e===
null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.fit!==void 0){let d=t.fit,a=r,i=r,l=!1,k=r;
if(typeof d!="string"){let o={instancePath:s+"/fit",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(!(d==="resize"||d===
"crop"||d==="pad")){let o={instancePath:s+"/fit",keyword:"enum"};e===null?e=[o]:e.push(o),r++}var M=k===r;l=l||M;let P=r;
n(d,{instancePath:s+"/fit",parentData:t,parentDataProperty:"fit",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var M=P===r;if(l=l||M,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+"/fit",keyword:"\
anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.method!==void 0){let d=t.
method,a=r,i=r,l=!1,k=r;if(typeof d!="string"){let o={instancePath:s+"/method",keyword:"type"};e===null?e=[o]:e.push(o),
r++}if(!(d==="bilinear"||d==="bicubic"||d==="lanczos")){let o={instancePath:s+"/method",keyword:"enum"};e===null?e=[o]:e.
push(o),r++}var re=k===r;l=l||re;let P=r;n(d,{instancePath:s+"/method",parentData:t,parentDataProperty:"method",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var re=P===r;if(l=l||re,l)r=i,e!==null&&(i?e.length=
i:e=null);else{let o={instancePath:s+"/method",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===
r}else var y=!0;if(y){if(t.background!==void 0){let d=t.background,a=r,i=r,l=!1,k=r;if(r===k)if(Array.isArray(d))if(d.length>
3){let o={instancePath:s+"/background",keyword:"maxItems"};e===null?e=[o]:e.push(o),r++}else if(d.length<3){let o={instancePath:s+
"/background",keyword:"minItems"};e===null?e=[o]:e.push(o),r++}else{var me=!0;let o=d.length;for(let D=0;D<o;D++){let A=d[D],
Z=r,W=r,$=!1,O=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let w={instancePath:s+"/background/"+D,keyword:"type"};e===
null?e=[w]:e.push(w),r++}if(r===O&&typeof A=="number"){if(A>255||isNaN(A)){let w={instancePath:s+"/background/"+D,keyword:"\
maximum"};e===null?e=[w]:e.push(w),r++}else if(A<0||isNaN(A)){let w={instancePath:s+"/background/"+D,keyword:"minimum"};
e===null?e=[w]:e.push(w),r++}}var ne=O===r;$=$||ne;let E=r;n(A,{instancePath:s+"/background/"+D,parentData:d,parentDataProperty:D,
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ne=E===r;if($=$||ne,$)r=W,e!==null&&
(W?e.length=W:e=null);else{let w={instancePath:s+"/background/"+D,keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var me=Z===
r;if(!me)break}}else{let o={instancePath:s+"/background",keyword:"type"};e===null?e=[o]:e.push(o),r++}var ie=k===r;l=l||
ie;let P=r;n(d,{instancePath:s+"/background",parentData:t,parentDataProperty:"background",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ie=P===r;if(l=l||ie,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;
if(y){if(t.splits!==void 0){let d=t.splits,a=r,i=r,l=!1,k=r;if(r===k)if(d&&typeof d=="object"&&!Array.isArray(d))for(let o in d){
let D=d[o],A=r,Z=r,W=!1,$=r;if(r===$)if(D&&typeof D=="object"&&!Array.isArray(D)){let E=r;for(let q in D)if(!(q==="file"||
q==="from"||q==="count"||q==="folder"||q==="modulo"||q==="remainders"||q==="vendors")){let w={instancePath:s+"/splits/"+
o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}if(E===r){if(D.
file!==void 0){let q=D.file,w=r;if(r===w)if(typeof q=="string"){if(Re(q)<1){let f={instancePath:s+"/splits/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/splits\
/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[f]:e.push(f),r++}var H=w===r}else var H=!0;
if(H){if(D.from!==void 0){let q=D.from,w=r,f=r,m=!1,z=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let T={instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[T]:e.push(T),r++}if(r===z&&typeof q==
"number"&&(q<0||isNaN(q))){let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"mi\
nimum"};e===null?e=[T]:e.push(T),r++}var b=z===r;m=m||b;let Y=r;n(q,{instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/from",parentData:D,parentDataProperty:"from",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var b=Y===r;if(m=m||b,m)r=f,e!==null&&(f?e.length=f:e=null);else{let T={instancePath:s+"/splits/"+
o.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var H=w===r}else var H=!0;
if(H){if(D.count!==void 0){let q=D.count,w=r,f=r,m=!1,z=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let T={instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};e===null?e=[T]:e.push(T),r++}if(r===z&&typeof q==
"number"&&(q<1||isNaN(q))){let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"m\
inimum"};e===null?e=[T]:e.push(T),r++}var F=z===r;m=m||F;let Y=r;n(q,{instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/count",parentData:D,parentDataProperty:"count",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var F=Y===r;if(m=m||F,m)r=f,e!==null&&(f?e.length=f:e=null);else{let T={instancePath:s+"/splits/"+
o.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var H=w===r}else var H=!0;
if(H){if(D.folder!==void 0){let q=D.folder,w=r;if(r===w)if(typeof q=="string"){if(Re(q)<1){let m={instancePath:s+"/split\
s/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLength"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[m]:e.push(m),r++}var H=w===r}else
var H=!0;if(H){if(D.modulo!==void 0){let q=D.modulo,w=r,f=r,m=!1,z=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let T={
instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[T]:e.push(T),r++}
if(r===z&&typeof q=="number"&&(q<1||isNaN(q))){let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/modulo",keyword:"minimum"};e===null?e=[T]:e.push(T),r++}var X=z===r;m=m||X;let Y=r;n(q,{instancePath:s+"/splits/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:D,parentDataProperty:"modulo",rootData:u,dynamicAnchors:c})||(e=e===
null?n.errors:e.concat(n.errors),r=e.length);var X=Y===r;if(m=m||X,m)r=f,e!==null&&(f?e.length=f:e=null);else{let T={instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var H=w===r}else
var H=!0;if(H){if(D.remainders!==void 0){let q=D.remainders,w=r,f=r,m=!1,z=r;if(r===z)if(Array.isArray(q))if(q.length<1){
let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minItems"};e===null?e=[
T]:e.push(T),r++}else{var C=!0;let T=q.length;for(let v=0;v<T;v++){let I=q[v],L=r,B=r,S=!1,ee=r;if(!(typeof I=="number"&&
!(I%1)&&!isNaN(I))){let le={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+v,keyword:"\
type"};e===null?e=[le]:e.push(le),r++}if(r===ee&&typeof I=="number"&&(I<0||isNaN(I))){let le={instancePath:s+"/splits/"+
o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+v,keyword:"minimum"};e===null?e=[le]:e.push(le),r++}var J=ee===r;
S=S||J;let _e=r;n(I,{instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+v,parentData:q,parentDataProperty:v,
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var J=_e===r;if(S=S||J,S)r=B,e!==null&&
(B?e.length=B:e=null);else{let le={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+v,keyword:"\
anyOf"};e===null?e=[le]:e.push(le),r++}var C=L===r;if(!C)break}}else{let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[T]:e.push(T),r++}var j=z===r;m=m||j;let Y=r;n(q,{instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:D,parentDataProperty:"remainders",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var j=Y===r;if(m=m||j,m)r=f,e!==null&&(f?e.length=
f:e=null);else{let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"anyOf"};
e===null?e=[T]:e.push(T),r++}var H=w===r}else var H=!0;if(H)if(D.vendors!==void 0){let q=D.vendors,w=r,f=r,m=!1,z=r;if(r===
z)if(Array.isArray(q))if(q.length<1){let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",
keyword:"minItems"};e===null?e=[T]:e.push(T),r++}else{var V=!0;let T=q.length;for(let v=0;v<T;v++){let I=q[v],L=r;if(r===
L)if(typeof I=="string"){if(Re(I)<1){let S={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors\
/"+v,keyword:"minLength"};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors/"+v,keyword:"type"};e===null?e=[S]:e.push(S),r++}var V=L===r;if(!V)break}}else{let T={instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[T]:e.push(T),r++}var U=z===r;
m=m||U;let Y=r;n(q,{instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:D,parentDataProperty:"\
vendors",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var U=Y===r;if(m=m||U,m)r=f,
e!==null&&(f?e.length=f:e=null);else{let T={instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",
keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var H=w===r}else var H=!0}}}}}}}else{let E={instancePath:s+"/splits/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[E]:e.push(E),r++}var fe=$===r;W=W||fe;let O=r;n(D,{instancePath:s+
"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:o,rootData:u,dynamicAnchors:c})||(e=
e===null?n.errors:e.concat(n.errors),r=e.length);var fe=O===r;if(W=W||fe,W)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let E={
instancePath:s+"/splits/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}var ce=A===
r;if(!ce)break}else{let o={instancePath:s+"/splits",keyword:"type"};e===null?e=[o]:e.push(o),r++}var ge=k===r;l=l||ge;let P=r;
n(d,{instancePath:s+"/splits",parentData:t,parentDataProperty:"splits",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:
e.concat(n.errors),r=e.length);var ge=P===r;if(l=l||ge,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+
"/splits",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.class_names!==
void 0){let d=t.class_names,a=r,i=r,l=!1,k=r;if(r===k)if(Array.isArray(d)){var je=!0;let o=d.length;for(let D=0;D<o;D++){
let A=d[D],Z=r;if(r===Z)if(typeof A=="string"){if(Re(A)<1){let $={instancePath:s+"/class_names/"+D,keyword:"minLength"};
e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/class_names/"+D,keyword:"type"};e===null?e=[$]:e.push($),r++}
var je=Z===r;if(!je)break}}else{let o={instancePath:s+"/class_names",keyword:"type"};e===null?e=[o]:e.push(o),r++}var ke=k===
r;l=l||ke;let P=r;n(d,{instancePath:s+"/class_names",parentData:t,parentDataProperty:"class_names",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ke=P===r;if(l=l||ke,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={
instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;
if(y){if(t.drop_groups!==void 0){let d=t.drop_groups,a=r,i=r,l=!1,k=r;if(r===k)if(Array.isArray(d)){var ue=!0;let o=d.length;
for(let D=0;D<o;D++){let A=d[D],Z=r;if(r===Z)if(typeof A=="string"){if(Re(A)<1){let $={instancePath:s+"/drop_groups/"+D,
keyword:"minLength"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/drop_groups/"+D,keyword:"type"};e===null?
e=[$]:e.push($),r++}var ue=Z===r;if(!ue)break}}else{let o={instancePath:s+"/drop_groups",keyword:"type"};e===null?e=[o]:
e.push(o),r++}var g=k===r;l=l||g;let P=r;n(d,{instancePath:s+"/drop_groups",parentData:t,parentDataProperty:"drop_groups",
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var g=P===r;if(l=l||g,l)r=i,e!==null&&
(i?e.length=i:e=null);else{let o={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.
errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.min_vendors!==void 0){let d=t.min_vendors,a=r,i=r,l=!1,k=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let o={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===k&&
typeof d=="number"&&(d<1||isNaN(d))){let o={instancePath:s+"/min_vendors",keyword:"minimum"};e===null?e=[o]:e.push(o),r++}
var x=k===r;l=l||x;let P=r;n(d,{instancePath:s+"/min_vendors",parentData:t,parentDataProperty:"min_vendors",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var x=P===r;if(l=l||x,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={
instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;
if(y){if(t.min_subgroup!==void 0){let d=t.min_subgroup,a=r,i=r,l=!1,k=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let o={
instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===k&&typeof d=="number"&&(d<1||isNaN(d))){
let o={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?e=[o]:e.push(o),r++}var _=k===r;l=l||_;let P=r;n(d,{instancePath:s+
"/min_subgroup",parentData:t,parentDataProperty:"min_subgroup",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var _=P===r;if(l=l||_,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+"/min_subgr\
oup",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.max_images!==
void 0){let d=t.max_images,a=r,i=r,l=!1,k=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))&&d!==null){let o={instancePath:s+
"/max_images",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===k&&typeof d=="number"&&(d<1||isNaN(d))){let o={instancePath:s+
"/max_images",keyword:"minimum"};e===null?e=[o]:e.push(o),r++}var h=k===r;l=l||h;let P=r;n(d,{instancePath:s+"/max_image\
s",parentData:t,parentDataProperty:"max_images",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=
e.length);var h=P===r;if(l=l||h,l)r=i,e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+"/max_images",keyword:"\
anyOf"};return e===null?e=[o]:e.push(o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.on_unreadable!==void 0){
let d=t.on_unreadable,a=r,i=r,l=!1,k=r;if(typeof d!="string"){let o={instancePath:s+"/on_unreadable",keyword:"type"};e===
null?e=[o]:e.push(o),r++}if(!(d==="stop"||d==="skip")){let o={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=
[o]:e.push(o),r++}var p=k===r;l=l||p;let P=r;n(d,{instancePath:s+"/on_unreadable",parentData:t,parentDataProperty:"on_un\
readable",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var p=P===r;if(l=l||p,l)r=i,
e!==null&&(i?e.length=i:e=null);else{let o={instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[o]:e.push(
o),r++,Pe.errors=e,!1}var y=a===r}else var y=!0;if(y){if(t.description!==void 0){let d=r;Ge(t.description,{instancePath:s+
"/description",parentData:t,parentDataProperty:"description",rootData:u,dynamicAnchors:c})||(e=e===null?Ge.errors:e.concat(
Ge.errors),r=e.length);var y=d===r}else var y=!0;if(y){if(t.matrix!==void 0){let d=r;Ee(t.matrix,{instancePath:s+"/matri\
x",parentData:t,parentDataProperty:"matrix",rootData:u,dynamicAnchors:c})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.
length);var y=d===r}else var y=!0;if(y){if(t.when!==void 0){let d=r;Ke(t.when,{instancePath:s+"/when",parentData:t,parentDataProperty:"\
when",rootData:u,dynamicAnchors:c})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var y=d===r}else var y=!0;if(y){
if(t.needs!==void 0){let d=r;Te(t.needs,{instancePath:s+"/needs",parentData:t,parentDataProperty:"needs",rootData:u,dynamicAnchors:c})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var y=d===r}else var y=!0;if(y){if(t.extends!==void 0){let d=r;Ce(
t.extends,{instancePath:s+"/extends",parentData:t,parentDataProperty:"extends",rootData:u,dynamicAnchors:c})||(e=e===null?
Ce.errors:e.concat(Ce.errors),r=e.length);var y=d===r}else var y=!0;if(y){if(t.resources!==void 0){let d=r;Fe(t.resources,
{instancePath:s+"/resources",parentData:t,parentDataProperty:"resources",rootData:u,dynamicAnchors:c})||(e=e===null?Fe.errors:
e.concat(Fe.errors),r=e.length);var y=d===r}else var y=!0;if(y){if(t.timeout!==void 0){let d=r;He(t.timeout,{instancePath:s+
"/timeout",parentData:t,parentDataProperty:"timeout",rootData:u,dynamicAnchors:c})||(e=e===null?He.errors:e.concat(He.errors),
r=e.length);var y=d===r}else var y=!0;if(y){if(t.retry!==void 0){let d=r;Je(t.retry,{instancePath:s+"/retry",parentData:t,
parentDataProperty:"retry",rootData:u,dynamicAnchors:c})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var y=d===
r}else var y=!0;if(y)if(t.kind!==void 0){let d=r;if(t.kind!=="dataset")return Pe.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var y=d===r}else var y=!0}}}}}}}}}}}}}}}}}}}}}}else return Pe.errors=[{instancePath:s,keyword:"type"}],!1;return Pe.
errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"object",properties:{argv:{anyOf:[{type:"\
array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[
{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"\
string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/exp\
ression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},
env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{
type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"string",minLength:1},order:{
anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{anyOf:[{type:"string",enum:[
"none","zip","safetensors","json"]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{
last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},
format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},
additionalProperties:!1};function De(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){
let e=null,r=0,G=De.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),r===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let ue=r;for(let g in t)if(!We.call(Ir.properties,g)){return De.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(ue===r){if(t.argv!==void 0){let g=t.argv,x=r,_=r,h=!1,p=r;if(r===p)if(Array.isArray(
g))if(g.length<1){let d={instancePath:s+"/argv",keyword:"minItems"};e===null?e=[d]:e.push(d),r++}else{var R=!0;let d=g.length;
for(let a=0;a<d;a++){let i=g[a],l=r;if(typeof i!="string"&&typeof i!="number"&&typeof i!="boolean"){let P={instancePath:s+
"/argv/"+a,keyword:"type"};e===null?e=[P]:e.push(P),r++}var R=l===r;if(!R)break}}else{let d={instancePath:s+"/argv",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}var se=p===r;h=h||se;let N=r;n(g,{instancePath:s+"/argv",parentData:t,parentDataProperty:"\
argv",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var se=N===r;if(h=h||se,h)r=_,e!==
null&&(_?e.length=_:e=null);else{let d={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,De.errors=
e,!1}var y=x===r}else var y=!0;if(y){if(t.run!==void 0){let g=r;if(typeof t.run!="string")return De.errors=[{instancePath:s+
"/run",keyword:"type"}],!1;var y=g===r}else var y=!0;if(y){if(t.shell!==void 0){let g=t.shell,x=r,_=r,h=!1,p=r;if(typeof g!=
"string"){let a={instancePath:s+"/shell",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(!(g==="sh"||g==="bash")){let a={
instancePath:s+"/shell",keyword:"enum"};e===null?e=[a]:e.push(a),r++}var ae=p===r;h=h||ae;let N=r;n(g,{instancePath:s+"/\
shell",parentData:t,parentDataProperty:"shell",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=
e.length);var ae=N===r;if(h=h||ae,h)r=_,e!==null&&(_?e.length=_:e=null);else{let a={instancePath:s+"/shell",keyword:"any\
Of"};return e===null?e=[a]:e.push(a),r++,De.errors=e,!1}var y=x===r}else var y=!0;if(y){if(t.inputs!==void 0){let g=t.inputs,
x=r,_=r,h=!1,p=r;if(r===p)if(g&&typeof g=="object"&&!Array.isArray(g))for(let a in g){let i=r;if(typeof g[a]!="string"){
let l={instancePath:s+"/inputs/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[l]:e.push(l),r++}var te=i===
r;if(!te)break}else{let a={instancePath:s+"/inputs",keyword:"type"};e===null?e=[a]:e.push(a),r++}var M=p===r;h=h||M;let N=r;
n(g,{instancePath:s+"/inputs",parentData:t,parentDataProperty:"inputs",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:
e.concat(n.errors),r=e.length);var M=N===r;if(h=h||M,h)r=_,e!==null&&(_?e.length=_:e=null);else{let a={instancePath:s+"/\
inputs",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,De.errors=e,!1}var y=x===r}else var y=!0;if(y){if(t.code!==
void 0){let g=t.code,x=r,_=r,h=!1,p=r;if(r===p)if(Array.isArray(g)){var re=!0;let a=g.length;for(let i=0;i<a;i++){let l=g[i],
k=r;if(r===k)if(typeof l=="string"){if(Re(l)<1){let K={instancePath:s+"/code/"+i,keyword:"minLength"};e===null?e=[K]:e.push(
K),r++}}else{let K={instancePath:s+"/code/"+i,keyword:"type"};e===null?e=[K]:e.push(K),r++}var re=k===r;if(!re)break}}else{
let a={instancePath:s+"/code",keyword:"type"};e===null?e=[a]:e.push(a),r++}var me=p===r;h=h||me;let N=r;n(g,{instancePath:s+
"/code",parentData:t,parentDataProperty:"code",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=
e.length);var me=N===r;if(h=h||me,h)r=_,e!==null&&(_?e.length=_:e=null);else{let a={instancePath:s+"/code",keyword:"anyO\
f"};return e===null?e=[a]:e.push(a),r++,De.errors=e,!1}var y=x===r}else var y=!0;if(y){if(t.outputs!==void 0){let g=t.outputs,
x=r,_=r,h=!1,p=r;if(r===p)if(g&&typeof g=="object"&&!Array.isArray(g))for(let a in g){let i=g[a],l=r;if(r===l)if(typeof i==
"string"){if(Re(i)<1){let k={instancePath:s+"/outputs/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===
null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/outputs/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};
e===null?e=[k]:e.push(k),r++}var ne=l===r;if(!ne)break}else{let a={instancePath:s+"/outputs",keyword:"type"};e===null?e=
[a]:e.push(a),r++}var ie=p===r;h=h||ie;let N=r;n(g,{instancePath:s+"/outputs",parentData:t,parentDataProperty:"outputs",
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ie=N===r;if(h=h||ie,h)r=_,e!==null&&
(_?e.length=_:e=null);else{let a={instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,De.errors=
e,!1}var y=x===r}else var y=!0;if(y){if(t.env!==void 0){let g=t.env,x=r,_=r,h=!1,p=r;if(r===p)if(g&&typeof g=="object"&&
!Array.isArray(g))for(let a in g){let i=g[a],l=r;if(typeof i!="string"&&typeof i!="number"&&typeof i!="boolean"){let k={
instancePath:s+"/env/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[k]:e.push(k),r++}var H=l===r;
if(!H)break}else{let a={instancePath:s+"/env",keyword:"type"};e===null?e=[a]:e.push(a),r++}var b=p===r;h=h||b;let N=r;n(
g,{instancePath:s+"/env",parentData:t,parentDataProperty:"env",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var b=N===r;if(h=h||b,h)r=_,e!==null&&(_?e.length=_:e=null);else{let a={instancePath:s+"/env",keyword:"\
anyOf"};return e===null?e=[a]:e.push(a),r++,De.errors=e,!1}var y=x===r}else var y=!0;if(y){if(t.cwd!==void 0){let g=r;if(typeof t.
cwd!="string")return De.errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var y=g===r}else var y=!0;if(y){if(t.checkpoints!==
void 0){let g=t.checkpoints,x=r,_=r,h=!1,p=r;if(r===p)if(g&&typeof g=="object"&&!Array.isArray(g)){let a;if(g.glob===void 0&&
(a="glob")){let i={instancePath:s+"/checkpoints",keyword:"required"};e===null?e=[i]:e.push(i),r++}else{let i=r;for(let l in g)
if(!(l==="glob"||l==="order"||l==="validate"||l==="keep")){let k={instancePath:s+"/checkpoints",keyword:"additionalPrope\
rties"};e===null?e=[k]:e.push(k),r++;break}if(i===r){if(g.glob!==void 0){let l=g.glob,k=r;if(r===k)if(typeof l=="string"){
if(Re(l)<1){let P={instancePath:s+"/checkpoints/glob",keyword:"minLength"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+
"/checkpoints/glob",keyword:"type"};e===null?e=[P]:e.push(P),r++}var F=k===r}else var F=!0;if(F){if(g.order!==void 0){let l=g.
order,k=r,P=r,K=!1,o=r;if(typeof l!="string"){let Z={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[Z]:
e.push(Z),r++}if(!(l==="number"||l==="mtime"||l==="name")){let Z={instancePath:s+"/checkpoints/order",keyword:"enum"};e===
null?e=[Z]:e.push(Z),r++}var X=o===r;K=K||X;let D=r;n(l,{instancePath:s+"/checkpoints/order",parentData:g,parentDataProperty:"\
order",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var X=D===r;if(K=K||X,K)r=P,e!==
null&&(P?e.length=P:e=null);else{let Z={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}
var F=k===r}else var F=!0;if(F){if(g.validate!==void 0){let l=g.validate,k=r,P=r,K=!1,o=r;if(typeof l!="string"){let Z={
instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}if(!(l==="none"||l==="zip"||l==="saf\
etensors"||l==="json")){let Z={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[Z]:e.push(Z),r++}var C=o===
r;K=K||C;let D=r;n(l,{instancePath:s+"/checkpoints/validate",parentData:g,parentDataProperty:"validate",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var C=D===r;if(K=K||C,K)r=P,e!==null&&(P?e.length=P:e=null);else{let Z={
instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var F=k===r}else var F=!0;if(F)if(g.
keep!==void 0){let l=g.keep,k=r,P=r,K=!1,o=r;if(r===o)if(l&&typeof l=="object"&&!Array.isArray(l)){let Z;if(l.last===void 0&&
(Z="last")){let W={instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[W]:e.push(W),r++}else{let W=r;for(let $ in l)
if($!=="last"){let O={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?e=[O]:e.push(O),r++;break}
if(W===r&&l.last!==void 0){let $=l.last,O=r,E=!1,q=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let f={instancePath:s+
"/checkpoints/keep/last",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===q&&typeof $=="number"&&($<1||isNaN($))){let f={
instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}var J=q===r;E=E||J;let w=r;n($,{
instancePath:s+"/checkpoints/keep/last",parentData:l,parentDataProperty:"last",rootData:u,dynamicAnchors:c})||(e=e===null?
n.errors:e.concat(n.errors),r=e.length);var J=w===r;if(E=E||J,E)r=O,e!==null&&(O?e.length=O:e=null);else{let f={instancePath:s+
"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}}}}else{let Z={instancePath:s+"/checkpoints/keep",
keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var j=o===r;K=K||j;let D=r;n(l,{instancePath:s+"/checkpoints/keep",parentData:g,
parentDataProperty:"keep",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var j=D===r;
if(K=K||j,K)r=P,e!==null&&(P?e.length=P:e=null);else{let Z={instancePath:s+"/checkpoints/keep",keyword:"anyOf"};e===null?
e=[Z]:e.push(Z),r++}var F=k===r}else var F=!0}}}}}else{let a={instancePath:s+"/checkpoints",keyword:"type"};e===null?e=[
a]:e.push(a),r++}var V=p===r;h=h||V;let N=r;n(g,{instancePath:s+"/checkpoints",parentData:t,parentDataProperty:"checkpoi\
nts",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var V=N===r;if(h=h||V,h)r=_,e!==
null&&(_?e.length=_:e=null);else{let a={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,
De.errors=e,!1}var y=x===r}else var y=!0;if(y){if(t.resume!==void 0){let g=t.resume,x=r,_=r,h=!1,p=r;if(r===p)if(g&&typeof g==
"object"&&!Array.isArray(g)){let a;if(g.args_if_found===void 0&&(a="args_if_found")){let i={instancePath:s+"/resume",keyword:"\
required"};e===null?e=[i]:e.push(i),r++}else{let i=r;for(let l in g)if(l!=="args_if_found"){let k={instancePath:s+"/resu\
me",keyword:"additionalProperties"};e===null?e=[k]:e.push(k),r++;break}if(i===r&&g.args_if_found!==void 0){let l=g.args_if_found,
k=r,P=!1,K=r;if(r===K)if(Array.isArray(l)){var U=!0;let D=l.length;for(let A=0;A<D;A++){let Z=l[A],W=r;if(typeof Z!="str\
ing"&&typeof Z!="number"&&typeof Z!="boolean"){let O={instancePath:s+"/resume/args_if_found/"+A,keyword:"type"};e===null?
e=[O]:e.push(O),r++}var U=W===r;if(!U)break}}else{let D={instancePath:s+"/resume/args_if_found",keyword:"type"};e===null?
e=[D]:e.push(D),r++}var fe=K===r;P=P||fe;let o=r;n(l,{instancePath:s+"/resume/args_if_found",parentData:g,parentDataProperty:"\
args_if_found",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var fe=o===r;if(P=P||fe,
P)r=k,e!==null&&(k?e.length=k:e=null);else{let D={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};e===null?e=[D]:
e.push(D),r++}}}}else{let a={instancePath:s+"/resume",keyword:"type"};e===null?e=[a]:e.push(a),r++}var ce=p===r;h=h||ce;
let N=r;n(g,{instancePath:s+"/resume",parentData:t,parentDataProperty:"resume",rootData:u,dynamicAnchors:c})||(e=e===null?
n.errors:e.concat(n.errors),r=e.length);var ce=N===r;if(h=h||ce,h)r=_,e!==null&&(_?e.length=_:e=null);else{let a={instancePath:s+
"/resume",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,De.errors=e,!1}var y=x===r}else var y=!0;if(y){if(t.metrics!==
void 0){let g=t.metrics,x=r,_=r,h=!1,p=r;if(r===p)if(g&&typeof g=="object"&&!Array.isArray(g)){let a;if(g.file===void 0&&
(a="file")){let i={instancePath:s+"/metrics",keyword:"required"};e===null?e=[i]:e.push(i),r++}else{let i=r;for(let l in g)
if(!(l==="file"||l==="format"||l==="step")){let k={instancePath:s+"/metrics",keyword:"additionalProperties"};e===null?e=
[k]:e.push(k),r++;break}if(i===r){if(g.file!==void 0){let l=g.file,k=r;if(r===k)if(typeof l=="string"){if(Re(l)<1){let P={
instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/metrics/f\
ile",keyword:"type"};e===null?e=[P]:e.push(P),r++}var ge=k===r}else var ge=!0;if(ge){if(g.format!==void 0){let l=g.format,
k=r,P=r,K=!1,o=r;if(typeof l!="string"){let Z={instancePath:s+"/metrics/format",keyword:"type"};e===null?e=[Z]:e.push(Z),
r++}if(!(l==="json"||l==="jsonl")){let Z={instancePath:s+"/metrics/format",keyword:"enum"};e===null?e=[Z]:e.push(Z),r++}
var je=o===r;K=K||je;let D=r;n(l,{instancePath:s+"/metrics/format",parentData:g,parentDataProperty:"format",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var je=D===r;if(K=K||je,K)r=P,e!==null&&(P?e.length=P:e=null);else{let Z={
instancePath:s+"/metrics/format",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var ge=k===r}else var ge=!0;if(ge)if(g.step!==
void 0){let l=r;if(typeof g.step!="string"){let P={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=[P]:e.push(
P),r++}var ge=l===r}else var ge=!0}}}}else{let a={instancePath:s+"/metrics",keyword:"type"};e===null?e=[a]:e.push(a),r++}
var ke=p===r;h=h||ke;let N=r;n(g,{instancePath:s+"/metrics",parentData:t,parentDataProperty:"metrics",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ke=N===r;if(h=h||ke,h)r=_,e!==null&&(_?e.length=_:e=null);else{let a={
instancePath:s+"/metrics",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,De.errors=e,!1}var y=x===r}else var y=!0;
if(y){if(t.description!==void 0){let g=r;Ge(t.description,{instancePath:s+"/description",parentData:t,parentDataProperty:"\
description",rootData:u,dynamicAnchors:c})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var y=g===r}else var y=!0;
if(y){if(t.matrix!==void 0){let g=r;Ee(t.matrix,{instancePath:s+"/matrix",parentData:t,parentDataProperty:"matrix",rootData:u,
dynamicAnchors:c})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var y=g===r}else var y=!0;if(y){if(t.when!==void 0){
let g=r;Ke(t.when,{instancePath:s+"/when",parentData:t,parentDataProperty:"when",rootData:u,dynamicAnchors:c})||(e=e===null?
Ke.errors:e.concat(Ke.errors),r=e.length);var y=g===r}else var y=!0;if(y){if(t.needs!==void 0){let g=r;Te(t.needs,{instancePath:s+
"/needs",parentData:t,parentDataProperty:"needs",rootData:u,dynamicAnchors:c})||(e=e===null?Te.errors:e.concat(Te.errors),
r=e.length);var y=g===r}else var y=!0;if(y){if(t.extends!==void 0){let g=r;Ce(t.extends,{instancePath:s+"/extends",parentData:t,
parentDataProperty:"extends",rootData:u,dynamicAnchors:c})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var y=g===
r}else var y=!0;if(y){if(t.resources!==void 0){let g=r;Fe(t.resources,{instancePath:s+"/resources",parentData:t,parentDataProperty:"\
resources",rootData:u,dynamicAnchors:c})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var y=g===r}else var y=!0;
if(y){if(t.timeout!==void 0){let g=r;He(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"timeout",rootData:u,
dynamicAnchors:c})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);var y=g===r}else var y=!0;if(y){if(t.retry!==void 0){
let g=r;Je(t.retry,{instancePath:s+"/retry",parentData:t,parentDataProperty:"retry",rootData:u,dynamicAnchors:c})||(e=e===
null?Je.errors:e.concat(Je.errors),r=e.length);var y=g===r}else var y=!0;if(y)if(t.kind!==void 0){let g=r;if(t.kind!=="c\
ommand")return De.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var y=g===r}else var y=!0}}}}}}}}}}}}}}}}}}}}else
return De.errors=[{instancePath:s,keyword:"type"}],!1;return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Ae.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=r,y=!0,ae=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let fe;if(t.kind===void 0&&(fe="kind")){let ce={};e===null?e=[ce]:e.push(ce),r++}else if(t.
kind!==void 0&&t.kind!=="fetch"){let ce={};e===null?e=[ce]:e.push(ce),r++}}var te=ae===r;if(r=se,e!==null&&(se?e.length=
se:e=null),te){let fe=r;Ne(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=e===null?
Ne.errors:e.concat(Ne.errors),r=e.length);var te=fe===r;if(y=te,y)var M=!0}if(!y){let fe={instancePath:s,keyword:"if"};return e===
null?e=[fe]:e.push(fe),r++,Ae.errors=e,!1}var re=R===r;if(re){let fe=r,ce=r,ge=!0,je=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let ue;if(t.kind===void 0&&(ue="kind")){let g={};e===null?e=[g]:e.push(g),r++}else if(t.kind!==void 0&&t.kind!==
"dataset"){let g={};e===null?e=[g]:e.push(g),r++}}var me=je===r;if(r=ce,e!==null&&(ce?e.length=ce:e=null),me){let ue=r;Pe(
t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=e===null?Pe.errors:e.concat(Pe.errors),
r=e.length);var me=ue===r;if(ge=me,ge)var ne=!0}if(!ge){let ue={instancePath:s,keyword:"if"};return e===null?e=[ue]:e.push(
ue),r++,Ae.errors=e,!1}var re=fe===r;if(re){M!==!0&&ne!==void 0&&(ne===!0?M=!0:(M=M||{},Object.assign(M,ne)));let ue=r,g=r,
x=!0,_=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.kind===void 0&&(p="kind")){let N={};e===null?e=[N]:e.push(
N),r++}else if(t.kind!==void 0&&t.kind!=="command"){let N={};e===null?e=[N]:e.push(N),r++}}var ie=_===r;if(r=g,e!==null&&
(g?e.length=g:e=null),ie){let p=r;De(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length);var ie=p===r;if(x=ie,x)var H=!0}if(!x){let p={instancePath:s,keyword:"\
if"};return e===null?e=[p]:e.push(p),r++,Ae.errors=e,!1}var re=ue===r;if(re){M!==!0&&H!==void 0&&(H===!0?M=!0:(M=M||{},Object.
assign(M,H)));let p=r,N=r,d=!0,a=r,i=r,l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.extends===void 0&&(P=
"extends")){let K={};e===null?e=[K]:e.push(K),r++}}var b=l===r;if(b){let P={};e===null?e=[P]:e.push(P),r++}else r=i,e!==
null&&(i?e.length=i:e=null);if(r===a&&t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.kind===void 0&&(P="kind")){let K={};
e===null?e=[K]:e.push(K),r++}else if(t.kind!==void 0&&t.kind!=="fetch"){let K={};e===null?e=[K]:e.push(K),r++}}var F=a===
r;if(r=N,e!==null&&(N?e.length=N:e=null),F){let P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.sources===void 0&&
(o="sources"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var F=P===r;d=F}if(!d){let P={instancePath:s,keyword:"\
if"};return e===null?e=[P]:e.push(P),r++,Ae.errors=e,!1}var re=p===r;if(re){M!==!0&&(M=M||{},M.kind=!0);let P=r,K=r,o=!0,
D=r,A=r,Z=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let $;if(t.extends===void 0&&($="extends")){let O={};e===null?e=
[O]:e.push(O),r++}}var X=Z===r;if(X){let $={};e===null?e=[$]:e.push($),r++}else r=A,e!==null&&(A?e.length=A:e=null);if(r===
D&&t&&typeof t=="object"&&!Array.isArray(t)){let $;if(t.kind===void 0&&($="kind")){let O={};e===null?e=[O]:e.push(O),r++}else if(t.
kind!==void 0&&t.kind!=="dataset"){let O={};e===null?e=[O]:e.push(O),r++}}var C=D===r;if(r=K,e!==null&&(K?e.length=K:e=null),
C){let $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let E;if(t.source===void 0&&(E="source")||t.layout===void 0&&(E=
"layout")||t.image_size===void 0&&(E="image_size")||t.splits===void 0&&(E="splits"))return Ae.errors=[{instancePath:s,keyword:"\
required"}],!1}var C=$===r;o=C}if(!o){let $={instancePath:s,keyword:"if"};return e===null?e=[$]:e.push($),r++,Ae.errors=
e,!1}var re=P===r;if(re){M!==!0&&(M=M||{},M.kind=!0);let $=r,O=r,E=!0,q=r,w=r,f=r,m=r,z=!1,Y=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let v;if(t.kind===void 0&&(v="kind")){let I={};e===null?e=[I]:e.push(I),r++}}var J=Y===r;z=z||J;let ve=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.extends===void 0&&(v="extends")){let I={};e===null?e=[I]:e.push(
I),r++}}var J=ve===r;if(z=z||J,z)r=m,e!==null&&(m?e.length=m:e=null);else{let v={};e===null?e=[v]:e.push(v),r++}var j=f===
r;if(j){let v={};e===null?e=[v]:e.push(v),r++}else r=w,e!==null&&(w?e.length=w:e=null);var V=q===r;if(r=O,e!==null&&(O?e.
length=O:e=null),V){let v=r;if(Pe(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=
e===null?Pe.errors:e.concat(Pe.errors),r=e.length),r===v&&t&&typeof t=="object"&&!Array.isArray(t)){let L;if(t.source===
void 0&&(L="source")||t.layout===void 0&&(L="layout")||t.image_size===void 0&&(L="image_size")||t.splits===void 0&&(L="s\
plits"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var V=v===r;if(E=V,E)var U=!0}if(!E){let v={instancePath:s,
keyword:"if"};return e===null?e=[v]:e.push(v),r++,Ae.errors=e,!1}var re=$===r;re&&M!==!0&&U!==void 0&&(U===!0?M=!0:(M=M||
{},Object.assign(M,U)))}}}}}if(r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(M!==!0&&(M=M||{},M.kind=!0),t.kind!==
void 0){let fe=t.kind;if(!(fe==="fetch"||fe==="dataset"||fe==="command"))return Ae.errors=[{instancePath:s+"/kind",keyword:"\
enum"}],!1}}else return Ae.errors=[{instancePath:s,keyword:"type"}],!1;return Ae.errors=e,G.props=M,r===0}Ae.evaluated={
dynamicProps:!0,dynamicItems:!1};function Le(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=Le.evaluated;G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0);let R=r,se=r,y=!0,ae=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let U;if(t.kind===void 0&&(U="kind")){let fe={};e===null?e=[fe]:e.push(fe),r++}else if(t.kind!==
void 0&&t.kind!=="fetch"){let fe={};e===null?e=[fe]:e.push(fe),r++}}var te=ae===r;if(r=se,e!==null&&(se?e.length=se:e=null),
te){let U=r;Ne(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=e===null?Ne.errors:
e.concat(Ne.errors),r=e.length);var te=U===r;if(y=te,y)var M=!0}if(!y){let U={instancePath:s,keyword:"if"};return e===null?
e=[U]:e.push(U),r++,Le.errors=e,!1}var re=R===r;if(re){let U=r,fe=r,ce=!0,ge=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let ke;if(t.kind===void 0&&(ke="kind")){let ue={};e===null?e=[ue]:e.push(ue),r++}else if(t.kind!==void 0&&t.kind!=="\
dataset"){let ue={};e===null?e=[ue]:e.push(ue),r++}}var me=ge===r;if(r=fe,e!==null&&(fe?e.length=fe:e=null),me){let ke=r;
Pe(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||(e=e===null?Pe.errors:e.concat(Pe.
errors),r=e.length);var me=ke===r;if(ce=me,ce)var ne=!0}if(!ce){let ke={instancePath:s,keyword:"if"};return e===null?e=[
ke]:e.push(ke),r++,Le.errors=e,!1}var re=U===r;if(re){M!==!0&&ne!==void 0&&(ne===!0?M=!0:(M=M||{},Object.assign(M,ne)));
let ke=r,ue=r,g=!0,x=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.kind===void 0&&(h="kind")){let p={};e===null?
e=[p]:e.push(p),r++}else if(t.kind!==void 0&&t.kind!=="command"){let p={};e===null?e=[p]:e.push(p),r++}}var ie=x===r;if(r=
ue,e!==null&&(ue?e.length=ue:e=null),ie){let h=r;De(t,{instancePath:s,parentData:oe,parentDataProperty:ye,rootData:u,dynamicAnchors:c})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length);var ie=h===r;if(g=ie,g)var H=!0}if(!g){let h={instancePath:s,keyword:"\
if"};return e===null?e=[h]:e.push(h),r++,Le.errors=e,!1}var re=ke===r;if(re){M!==!0&&H!==void 0&&(H===!0?M=!0:(M=M||{},Object.
assign(M,H)));let h=r,p=r,N=!0,d=r,a=r,i=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.extends===void 0&&(k=
"extends")){let P={};e===null?e=[P]:e.push(P),r++}}var b=i===r;if(b){let k={};e===null?e=[k]:e.push(k),r++}else r=a,e!==
null&&(a?e.length=a:e=null);if(r===d&&t&&typeof t=="object"&&!Array.isArray(t)){let k;if(t.kind===void 0&&(k="kind")){let P={};
e===null?e=[P]:e.push(P),r++}else if(t.kind!==void 0&&t.kind!=="fetch"){let P={};e===null?e=[P]:e.push(P),r++}}var F=d===
r;if(r=p,e!==null&&(p?e.length=p:e=null),F){let k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let K;if(t.sources===void 0&&
(K="sources"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var F=k===r;N=F}if(!N){let k={instancePath:s,keyword:"\
if"};return e===null?e=[k]:e.push(k),r++,Le.errors=e,!1}var re=h===r;if(re){M!==!0&&(M=M||{},M.kind=!0);let k=r,P=r,K=!0,
o=r,D=r,A=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let W;if(t.extends===void 0&&(W="extends")){let $={};e===null?e=
[$]:e.push($),r++}}var X=A===r;if(X){let W={};e===null?e=[W]:e.push(W),r++}else r=D,e!==null&&(D?e.length=D:e=null);if(r===
o&&t&&typeof t=="object"&&!Array.isArray(t)){let W;if(t.kind===void 0&&(W="kind")){let $={};e===null?e=[$]:e.push($),r++}else if(t.
kind!==void 0&&t.kind!=="dataset"){let $={};e===null?e=[$]:e.push($),r++}}var C=o===r;if(r=P,e!==null&&(P?e.length=P:e=null),
C){let W=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let O;if(t.source===void 0&&(O="source")||t.layout===void 0&&(O=
"layout")||t.image_size===void 0&&(O="image_size")||t.splits===void 0&&(O="splits"))return Le.errors=[{instancePath:s,keyword:"\
required"}],!1}var C=W===r;K=C}if(!K){let W={instancePath:s,keyword:"if"};return e===null?e=[W]:e.push(W),r++,Le.errors=
e,!1}var re=k===r;if(re){M!==!0&&(M=M||{},M.kind=!0);let W=r,$=r,O=!0,E=r,q=r,w=r,f=r,m=!1,z=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let T;if(t.kind===void 0&&(T="kind")){let v={};e===null?e=[v]:e.push(v),r++}}var J=z===r;m=m||J;let Y=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let T;if(t.extends===void 0&&(T="extends")){let v={};e===null?e=[v]:e.push(
v),r++}}var J=Y===r;if(m=m||J,m)r=f,e!==null&&(f?e.length=f:e=null);else{let T={};e===null?e=[T]:e.push(T),r++}var j=w===
r;if(j){let T={};e===null?e=[T]:e.push(T),r++}else r=q,e!==null&&(q?e.length=q:e=null);var V=E===r;if(r=$,e!==null&&($?e.
length=$:e=null),V){let T=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.kind===void 0&&(I="kind"))return Le.
errors=[{instancePath:s,keyword:"required"}],!1}var V=T===r;O=V}if(!O){let T={instancePath:s,keyword:"if"};return e===null?
e=[T]:e.push(T),r++,Le.errors=e,!1}var re=W===r}}}}}if(r===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(M!==!0&&(M=
M||{},M.kind=!0),t.kind!==void 0){let U=t.kind;if(!(U==="fetch"||U==="dataset"||U==="command"))return Le.errors=[{instancePath:s+
"/kind",keyword:"enum"}],!1}}else return Le.errors=[{instancePath:s,keyword:"type"}],!1;return Le.errors=e,G.props=M,r===
0}Le.evaluated={dynamicProps:!0,dynamicItems:!1};var Ar={type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$\
defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"\
^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["st\
ring","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","s\
ignal","oom","timeout","preempted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","si\
gnal","oom","timeout","preempted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d)\
)+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},datasets:{type:"obj\
ect"}},additionalProperties:!1};function ze(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){
let e=null,r=0,G=ze.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),r===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let d=r;for(let a in t)if(!We.call(Ar.properties,a)){return ze.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(d===r){if(t.description!==void 0){let a=r;if(typeof t.description!="string")return ze.
errors=[{instancePath:s+"/description",keyword:"type"}],!1;var R=a===r}else var R=!0;if(R){if(t.executor!==void 0){let a=t.
executor,i=r,l=r,k=!1,P=r;if(r===P)if(a&&typeof a=="object"&&!Array.isArray(a)){let D=r;for(let A in a)if(A!=="kind"){let Z={
instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[Z]:e.push(Z),r++;break}if(D===r&&a.kind!==void 0){
let A=a.kind,Z=r,W=!1,$=r;if(A!=="local"){let E={instancePath:s+"/executor/kind",keyword:"enum"};e===null?e=[E]:e.push(E),
r++}var se=$===r;W=W||se;let O=r;n(A,{instancePath:s+"/executor/kind",parentData:a,parentDataProperty:"kind",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var se=O===r;if(W=W||se,W)r=Z,e!==null&&(Z?e.length=
Z:e=null);else{let E={instancePath:s+"/executor/kind",keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}}}else{let D={instancePath:s+
"/executor",keyword:"type"};e===null?e=[D]:e.push(D),r++}var y=P===r;k=k||y;let K=r;n(a,{instancePath:s+"/executor",parentData:t,
parentDataProperty:"executor",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var y=K===
r;if(k=k||y,k)r=l,e!==null&&(l?e.length=l:e=null);else{let D={instancePath:s+"/executor",keyword:"anyOf"};return e===null?
e=[D]:e.push(D),r++,ze.errors=e,!1}var R=i===r}else var R=!0;if(R){if(t.engine!==void 0){let a=t.engine,i=r,l=r,k=!1,P=r;
if(!(a==="auto"||a==="tensorflow"||a==="wasm")){let D={instancePath:s+"/engine",keyword:"enum"};e===null?e=[D]:e.push(D),
r++}var ae=P===r;k=k||ae;let K=r;n(a,{instancePath:s+"/engine",parentData:t,parentDataProperty:"engine",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ae=K===r;if(k=k||ae,k)r=l,e!==null&&(l?e.length=l:e=null);else{let D={
instancePath:s+"/engine",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,ze.errors=e,!1}var R=i===r}else var R=!0;if(R){
if(t.limits!==void 0){let a=t.limits,i=r,l=r,k=!1,P=r;if(r===P)if(a&&typeof a=="object"&&!Array.isArray(a)){let D=r;for(let A in a)
if(!(A==="cpus"||A==="memory")){let Z={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?e=[Z]:e.push(Z),
r++;break}if(D===r){if(a.cpus!==void 0){let A=a.cpus,Z=r,W=r,$=!1,O=r;if(typeof A!="number"&&A!==null){let q={instancePath:s+
"/limits/cpus",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===O&&typeof A=="number"&&(A<=0||isNaN(A))){let q={instancePath:s+
"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[q]:e.push(q),r++}var te=O===r;$=$||te;let E=r;n(A,{instancePath:s+
"/limits/cpus",parentData:a,parentDataProperty:"cpus",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var te=E===r;if($=$||te,$)r=W,e!==null&&(W?e.length=W:e=null);else{let q={instancePath:s+"/limits/cpus",keyword:"\
anyOf"};e===null?e=[q]:e.push(q),r++}var M=Z===r}else var M=!0;if(M)if(a.memory!==void 0){let A=a.memory,Z=r,W=r,$=!1,O=r;
if(typeof A!="string"&&!(typeof A=="number"&&!(A%1)&&!isNaN(A))&&A!==null){let w={instancePath:s+"/limits/memory",keyword:"\
type"};e===null?e=[w]:e.push(w),r++}if(r===O){if(typeof A=="number"&&(A<1||isNaN(A))){let w={instancePath:s+"/limits/mem\
ory",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}if(r===O&&typeof A=="string"&&!sr.test(A)){let w={instancePath:s+"/\
limits/memory",keyword:"pattern"};e===null?e=[w]:e.push(w),r++}}var re=O===r;$=$||re;let E=r;n(A,{instancePath:s+"/limit\
s/memory",parentData:a,parentDataProperty:"memory",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var re=E===r;if($=$||re,$)r=W,e!==null&&(W?e.length=W:e=null);else{let w={instancePath:s+"/limits/memory",keyword:"\
anyOf"};e===null?e=[w]:e.push(w),r++}var M=Z===r}else var M=!0}}else{let D={instancePath:s+"/limits",keyword:"type"};e===
null?e=[D]:e.push(D),r++}var me=P===r;k=k||me;let K=r;n(a,{instancePath:s+"/limits",parentData:t,parentDataProperty:"lim\
its",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var me=K===r;if(k=k||me,k)r=l,e!==
null&&(l?e.length=l:e=null);else{let D={instancePath:s+"/limits",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,ze.
errors=e,!1}var R=i===r}else var R=!0;if(R){if(t.on_failure!==void 0){let a=t.on_failure,i=r,l=r,k=!1,P=r;if(!(a==="fini\
sh"||a==="continue"||a==="kill")){let D={instancePath:s+"/on_failure",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var ne=P===
r;k=k||ne;let K=r;n(a,{instancePath:s+"/on_failure",parentData:t,parentDataProperty:"on_failure",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ne=K===r;if(k=k||ne,k)r=l,e!==null&&(l?e.length=l:e=null);else{let D={
instancePath:s+"/on_failure",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,ze.errors=e,!1}var R=i===r}else var R=!0;
if(R){if(t.defaults!==void 0){let a=t.defaults,i=r,l=r,k=!1,P=r;if(r===P)if(a&&typeof a=="object"&&!Array.isArray(a)){let D=r;
for(let A in a)if(!(A==="resources"||A==="timeout"||A==="retry")){let Z={instancePath:s+"/defaults",keyword:"additionalP\
roperties"};e===null?e=[Z]:e.push(Z),r++;break}if(D===r){if(a.resources!==void 0){let A=a.resources,Z=r,W=r,$=!1,O=r;if(r===
O)if(A&&typeof A=="object"&&!Array.isArray(A)){let q=r;for(let w in A)if(!(w==="cpus"||w==="memory"||w==="gpus")){let f={
instancePath:s+"/defaults/resources",keyword:"additionalProperties"};e===null?e=[f]:e.push(f),r++;break}if(q===r){if(A.cpus!==
void 0){let w=A.cpus,f=r,m=r,z=!1,Y=r;if(r===Y)if(typeof w=="number"){if(w<=0||isNaN(w)){let T={instancePath:s+"/default\
s/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+"/defaults/resour\
ces/cpus",keyword:"type"};e===null?e=[T]:e.push(T),r++}var ie=Y===r;z=z||ie;let ve=r;n(w,{instancePath:s+"/defaults/reso\
urces/cpus",parentData:A,parentDataProperty:"cpus",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var ie=ve===r;if(z=z||ie,z)r=m,e!==null&&(m?e.length=m:e=null);else{let T={instancePath:s+"/defaults/resourc\
es/cpus",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var H=f===r}else var H=!0;if(H){if(A.memory!==void 0){let w=A.memory,
f=r,m=r,z=!1,Y=r;if(typeof w!="string"&&!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let v={instancePath:s+"/defaults/resou\
rces/memory",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===Y){if(typeof w=="number"&&(w<1||isNaN(w))){let v={instancePath:s+
"/defaults/resources/memory",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}if(r===Y&&typeof w=="string"&&!sr.test(w)){
let v={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[v]:e.push(v),r++}}var b=Y===r;z=z||b;let ve=r;
n(w,{instancePath:s+"/defaults/resources/memory",parentData:A,parentDataProperty:"memory",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var b=ve===r;if(z=z||b,z)r=m,e!==null&&(m?e.length=m:e=null);else{let v={
instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var H=f===r}else var H=!0;if(H)
if(A.gpus!==void 0){let w=A.gpus,f=r,m=r,z=!1,Y=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let v={instancePath:s+"/d\
efaults/resources/gpus",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===Y&&typeof w=="number"&&(w<0||isNaN(w))){let v={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var F=Y===r;z=z||F;let ve=r;n(
w,{instancePath:s+"/defaults/resources/gpus",parentData:A,parentDataProperty:"gpus",rootData:u,dynamicAnchors:c})||(e=e===
null?n.errors:e.concat(n.errors),r=e.length);var F=ve===r;if(z=z||F,z)r=m,e!==null&&(m?e.length=m:e=null);else{let v={instancePath:s+
"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var H=f===r}else var H=!0}}}else{let q={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[q]:e.push(q),r++}var X=O===r;$=$||X;let E=r;n(A,{instancePath:s+"/defa\
ults/resources",parentData:a,parentDataProperty:"resources",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var X=E===r;if($=$||X,$)r=W,e!==null&&(W?e.length=W:e=null);else{let q={instancePath:s+"/defaults/\
resources",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var C=Z===r}else var C=!0;if(C){if(a.timeout!==void 0){let A=a.
timeout,Z=r,W=r,$=!1,O=r;if(r===O)if(A&&typeof A=="object"&&!Array.isArray(A)){let w=r;for(let f in A)if(!(f==="total"||
f==="idle"||f==="grace")){let m={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[m]:e.push(
m),r++;break}if(w===r){if(A.total!==void 0){let f=A.total,m=r,z=r,Y=!1,ve=r;if(typeof f!="string"&&f!==null){let v={instancePath:s+
"/defaults/timeout/total",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===ve&&typeof f=="string"&&!Qe.test(f)){let v={
instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[v]:e.push(v),r++}var J=ve===r;Y=Y||J;let T=r;n(f,
{instancePath:s+"/defaults/timeout/total",parentData:A,parentDataProperty:"total",rootData:u,dynamicAnchors:c})||(e=e===
null?n.errors:e.concat(n.errors),r=e.length);var J=T===r;if(Y=Y||J,Y)r=z,e!==null&&(z?e.length=z:e=null);else{let v={instancePath:s+
"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var j=m===r}else var j=!0;if(j){if(A.idle!==void 0){
let f=A.idle,m=r,z=r,Y=!1,ve=r;if(typeof f!="string"&&f!==null){let I={instancePath:s+"/defaults/timeout/idle",keyword:"\
type"};e===null?e=[I]:e.push(I),r++}if(r===ve&&typeof f=="string"&&!Qe.test(f)){let I={instancePath:s+"/defaults/timeout\
/idle",keyword:"pattern"};e===null?e=[I]:e.push(I),r++}var V=ve===r;Y=Y||V;let T=r;n(f,{instancePath:s+"/defaults/timeou\
t/idle",parentData:A,parentDataProperty:"idle",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=
e.length);var V=T===r;if(Y=Y||V,Y)r=z,e!==null&&(z?e.length=z:e=null);else{let I={instancePath:s+"/defaults/timeout/idle",
keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var j=m===r}else var j=!0;if(j)if(A.grace!==void 0){let f=A.grace,m=r,z=r,
Y=!1,ve=r;if(r===ve)if(typeof f=="string"){if(!Qe.test(f)){let I={instancePath:s+"/defaults/timeout/grace",keyword:"patt\
ern"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=[I]:
e.push(I),r++}var U=ve===r;Y=Y||U;let T=r;n(f,{instancePath:s+"/defaults/timeout/grace",parentData:A,parentDataProperty:"\
grace",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var U=T===r;if(Y=Y||U,Y)r=z,e!==
null&&(z?e.length=z:e=null);else{let I={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[I]:e.push(
I),r++}var j=m===r}else var j=!0}}}else{let w={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[w]:e.push(
w),r++}var fe=O===r;$=$||fe;let E=r;n(A,{instancePath:s+"/defaults/timeout",parentData:a,parentDataProperty:"timeout",rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var fe=E===r;if($=$||fe,$)r=W,e!==null&&(W?e.length=
W:e=null);else{let w={instancePath:s+"/defaults/timeout",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var C=Z===r}else var C=!0;
if(C)if(a.retry!==void 0){let A=a.retry,Z=r,W=r,$=!1,O=r;if(r===O)if(Array.isArray(A)){var ce=!0;let w=A.length;for(let f=0;f<
w;f++){let m=A[f],z=r,Y=r,ve=!1,T=r;if(r===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let L;if(m.on===void 0&&(L="on")){
let B={instancePath:s+"/defaults/retry/"+f,keyword:"required"};e===null?e=[B]:e.push(B),r++}else{let B=r;for(let S in m)
if(!(S==="on"||S==="max"||S==="delay")){let ee={instancePath:s+"/defaults/retry/"+f,keyword:"additionalProperties"};e===
null?e=[ee]:e.push(ee),r++;break}if(B===r){if(m.on!==void 0){let S=m.on,ee=r,_e=r,Q=!1,le=r,de=r,Ze=!1,xe=r;if(!(S==="ex\
it"||S==="signal"||S==="oom"||S==="timeout"||S==="preempted"||S==="node-lost")){let $e={instancePath:s+"/defaults/retry/"+
f+"/on",keyword:"enum"};e===null?e=[$e]:e.push($e),r++}var ke=xe===r;Ze=Ze||ke;let he=r;if(r===he)if(Array.isArray(S))if(S.
length<1){let $e={instancePath:s+"/defaults/retry/"+f+"/on",keyword:"minItems"};e===null?e=[$e]:e.push($e),r++}else{var ge=!0;
let $e=S.length;for(let we=0;we<$e;we++){let be=S[we],Ie=r,Se=r,Oe=!1,er=r;if(!(be==="exit"||be==="signal"||be==="oom"||
be==="timeout"||be==="preempted"||be==="node-lost")){let qe={instancePath:s+"/defaults/retry/"+f+"/on/"+we,keyword:"enum"};
e===null?e=[qe]:e.push(qe),r++}var je=er===r;Oe=Oe||je;let tr=r;n(be,{instancePath:s+"/defaults/retry/"+f+"/on/"+we,parentData:S,
parentDataProperty:we,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var je=tr===r;if(Oe=
Oe||je,Oe)r=Se,e!==null&&(Se?e.length=Se:e=null);else{let qe={instancePath:s+"/defaults/retry/"+f+"/on/"+we,keyword:"any\
Of"};e===null?e=[qe]:e.push(qe),r++}var ge=Ie===r;if(!ge)break}if(ge){let we=S.length,be;if(we>1){e:for(;we--;)for(be=we;be--;)
if(ar(S[we],S[be])){let Ie={instancePath:s+"/defaults/retry/"+f+"/on",keyword:"uniqueItems"};e===null?e=[Ie]:e.push(Ie),
r++;break e}}}}else{let $e={instancePath:s+"/defaults/retry/"+f+"/on",keyword:"type"};e===null?e=[$e]:e.push($e),r++}var ke=he===
r;if(Ze=Ze||ke,Ze)r=de,e!==null&&(de?e.length=de:e=null);else{let $e={instancePath:s+"/defaults/retry/"+f+"/on",keyword:"\
anyOf"};e===null?e=[$e]:e.push($e),r++}var ue=le===r;Q=Q||ue;let Be=r;n(S,{instancePath:s+"/defaults/retry/"+f+"/on",parentData:m,
parentDataProperty:"on",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ue=Be===r;
if(Q=Q||ue,Q)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let $e={instancePath:s+"/defaults/retry/"+f+"/on",keyword:"anyO\
f"};e===null?e=[$e]:e.push($e),r++}var g=ee===r}else var g=!0;if(g){if(m.max!==void 0){let S=m.max,ee=r,_e=r,Q=!1,le=r;if(!(typeof S==
"number"&&!(S%1)&&!isNaN(S))){let xe={instancePath:s+"/defaults/retry/"+f+"/max",keyword:"type"};e===null?e=[xe]:e.push(
xe),r++}if(r===le&&typeof S=="number"&&(S<1||isNaN(S))){let xe={instancePath:s+"/defaults/retry/"+f+"/max",keyword:"mini\
mum"};e===null?e=[xe]:e.push(xe),r++}var x=le===r;Q=Q||x;let de=r;n(S,{instancePath:s+"/defaults/retry/"+f+"/max",parentData:m,
parentDataProperty:"max",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var x=de===r;
if(Q=Q||x,Q)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let xe={instancePath:s+"/defaults/retry/"+f+"/max",keyword:"anyO\
f"};e===null?e=[xe]:e.push(xe),r++}var g=ee===r}else var g=!0;if(g)if(m.delay!==void 0){let S=m.delay,ee=r,_e=r,Q=!1,le=r;
if(r===le)if(typeof S=="string"){if(!Qe.test(S)){let xe={instancePath:s+"/defaults/retry/"+f+"/delay",keyword:"pattern"};
e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/retry/"+f+"/delay",keyword:"type"};e===null?e=[xe]:
e.push(xe),r++}var _=le===r;Q=Q||_;let de=r;n(S,{instancePath:s+"/defaults/retry/"+f+"/delay",parentData:m,parentDataProperty:"\
delay",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var _=de===r;if(Q=Q||_,Q)r=_e,
e!==null&&(_e?e.length=_e:e=null);else{let xe={instancePath:s+"/defaults/retry/"+f+"/delay",keyword:"anyOf"};e===null?e=
[xe]:e.push(xe),r++}var g=ee===r}else var g=!0}}}}else{let L={instancePath:s+"/defaults/retry/"+f,keyword:"type"};e===null?
e=[L]:e.push(L),r++}var h=T===r;ve=ve||h;let v=r;n(m,{instancePath:s+"/defaults/retry/"+f,parentData:A,parentDataProperty:f,
rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var h=v===r;if(ve=ve||h,ve)r=Y,e!==null&&
(Y?e.length=Y:e=null);else{let L={instancePath:s+"/defaults/retry/"+f,keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var ce=z===
r;if(!ce)break}}else{let w={instancePath:s+"/defaults/retry",keyword:"type"};e===null?e=[w]:e.push(w),r++}var p=O===r;$=
$||p;let E=r;n(A,{instancePath:s+"/defaults/retry",parentData:a,parentDataProperty:"retry",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var p=E===r;if($=$||p,$)r=W,e!==null&&(W?e.length=W:e=null);else{let w={
instancePath:s+"/defaults/retry",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var C=Z===r}else var C=!0}}}else{let D={instancePath:s+
"/defaults",keyword:"type"};e===null?e=[D]:e.push(D),r++}var N=P===r;k=k||N;let K=r;n(a,{instancePath:s+"/defaults",parentData:t,
parentDataProperty:"defaults",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var N=K===
r;if(k=k||N,k)r=l,e!==null&&(l?e.length=l:e=null);else{let D={instancePath:s+"/defaults",keyword:"anyOf"};return e===null?
e=[D]:e.push(D),r++,ze.errors=e,!1}var R=i===r}else var R=!0;if(R){if(t.params!==void 0){let a=t.params,i=r;if(!(a&&typeof a==
"object"&&!Array.isArray(a)))return ze.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var R=i===r}else var R=!0;if(R){
if(t.stages!==void 0){let a=t.stages,i=r;if(!(a&&typeof a=="object"&&!Array.isArray(a)))return ze.errors=[{instancePath:s+
"/stages",keyword:"type"}],!1;var R=i===r}else var R=!0;if(R)if(t.datasets!==void 0){let a=t.datasets,i=r;if(!(a&&typeof a==
"object"&&!Array.isArray(a)))return ze.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var R=i===r}else var R=!0}}}}}}}}}else
return ze.errors=[{instancePath:s,keyword:"type"}],!1;return ze.errors=e,r===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function pe(t,{instancePath:s="",parentData:oe,parentDataProperty:ye,rootData:u=t,dynamicAnchors:c={}}={}){let e=null,r=0,
G=pe.evaluated;if(G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),r===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let W;if(t.version===void 0&&(W="version")||t.name===void 0&&(W="name")||t.stages===void 0&&(W="stages"))return pe.
errors=[{instancePath:s,keyword:"required"}],!1;{let $=r;for(let O in t)if(!(We.call(_r.properties,O)||kr.test(O))){return pe.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if($===r){if(t.version!==void 0){let O=r;if(t.version!==
1)return pe.errors=[{instancePath:s+"/version",keyword:"const"}],!1;var R=O===r}else var R=!0;if(R){if(t.name!==void 0){
let O=t.name,E=r;if(r===E)if(typeof O=="string"){if(!$r.test(O))return pe.errors=[{instancePath:s+"/name",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return pe.errors=[{instancePath:s+"/name",keyword:"type"}],!1;
var R=E===r}else var R=!0;if(R){if(t.description!==void 0){let O=r;if(typeof t.description!="string")return pe.errors=[{
instancePath:s+"/description",keyword:"type"}],!1;var R=O===r}else var R=!0;if(R){if(t.params!==void 0){let O=t.params,E=r;
if(r===E)if(O&&typeof O=="object"&&!Array.isArray(O)){for(let w in O){let f=r;if(typeof w=="string"&&!wr.test(w)){let m={
instancePath:s+"/params",keyword:"pattern",propertyName:w};e===null?e=[m]:e.push(m),r++}var se=f===r;if(!se){let m={instancePath:s+
"/params",keyword:"propertyNames"};return e===null?e=[m]:e.push(m),r++,pe.errors=e,!1;break}}if(se)for(let w in O){let f=r;
Ve(O[w],{instancePath:s+"/params/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:w,rootData:u,
dynamicAnchors:c})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var y=f===r;if(!y)break}}else return pe.errors=
[{instancePath:s+"/params",keyword:"type"}],!1;var R=E===r}else var R=!0;if(R){if(t.datasets!==void 0){let O=t.datasets,
E=r;if(r===E)if(O&&typeof O=="object"&&!Array.isArray(O)){for(let w in O){let f=r;if(typeof w=="string"&&!or.test(w)){let m={
instancePath:s+"/datasets",keyword:"pattern",propertyName:w};e===null?e=[m]:e.push(m),r++}var ae=f===r;if(!ae){let m={instancePath:s+
"/datasets",keyword:"propertyNames"};return e===null?e=[m]:e.push(m),r++,pe.errors=e,!1;break}}if(ae)for(let w in O){let f=r;
Ae(O[w],{instancePath:s+"/datasets/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:w,rootData:u,
dynamicAnchors:c})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var te=f===r;if(!te)break}}else return pe.errors=
[{instancePath:s+"/datasets",keyword:"type"}],!1;var R=E===r}else var R=!0;if(R){if(t.defaults!==void 0){let O=t.defaults,
E=r;if(r===E)if(O&&typeof O=="object"&&!Array.isArray(O)){let w=r;for(let f in O)if(!(f==="resources"||f==="timeout"||f===
"retry")){return pe.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(w===r){if(O.resources!==
void 0){let f=O.resources,m=r,z=r,Y=!1,ve=r;if(r===ve)if(f&&typeof f=="object"&&!Array.isArray(f)){let v=r;for(let I in f)
if(!(I==="cpus"||I==="memory"||I==="gpus")){let L={instancePath:s+"/defaults/resources",keyword:"additionalProperties"};
e===null?e=[L]:e.push(L),r++;break}if(v===r){if(f.cpus!==void 0){let I=f.cpus,L=r,B=r,S=!1,ee=r;if(r===ee)if(typeof I=="\
number"){if(I<=0||isNaN(I)){let Q={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[Q]:
e.push(Q),r++}}else{let Q={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var M=ee===
r;S=S||M;let _e=r;n(I,{instancePath:s+"/defaults/resources/cpus",parentData:f,parentDataProperty:"cpus",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var M=_e===r;if(S=S||M,S)r=B,e!==null&&(B?e.length=B:e=null);else{let Q={
instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var re=L===r}else var re=!0;if(re){
if(f.memory!==void 0){let I=f.memory,L=r,B=r,S=!1,ee=r;if(typeof I!="string"&&!(typeof I=="number"&&!(I%1)&&!isNaN(I))){
let le={instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===ee){if(typeof I==
"number"&&(I<1||isNaN(I))){let le={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[le]:e.push(
le),r++}if(r===ee&&typeof I=="string"&&!sr.test(I)){let le={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};
e===null?e=[le]:e.push(le),r++}}var me=ee===r;S=S||me;let _e=r;n(I,{instancePath:s+"/defaults/resources/memory",parentData:f,
parentDataProperty:"memory",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var me=_e===
r;if(S=S||me,S)r=B,e!==null&&(B?e.length=B:e=null);else{let le={instancePath:s+"/defaults/resources/memory",keyword:"any\
Of"};e===null?e=[le]:e.push(le),r++}var re=L===r}else var re=!0;if(re)if(f.gpus!==void 0){let I=f.gpus,L=r,B=r,S=!1,ee=r;
if(!(typeof I=="number"&&!(I%1)&&!isNaN(I))){let le={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?
e=[le]:e.push(le),r++}if(r===ee&&typeof I=="number"&&(I<0||isNaN(I))){let le={instancePath:s+"/defaults/resources/gpus",
keyword:"minimum"};e===null?e=[le]:e.push(le),r++}var ne=ee===r;S=S||ne;let _e=r;n(I,{instancePath:s+"/defaults/resource\
s/gpus",parentData:f,parentDataProperty:"gpus",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=
e.length);var ne=_e===r;if(S=S||ne,S)r=B,e!==null&&(B?e.length=B:e=null);else{let le={instancePath:s+"/defaults/resource\
s/gpus",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var re=L===r}else var re=!0}}}else{let v={instancePath:s+"/defau\
lts/resources",keyword:"type"};e===null?e=[v]:e.push(v),r++}var ie=ve===r;Y=Y||ie;let T=r;n(f,{instancePath:s+"/defaults\
/resources",parentData:O,parentDataProperty:"resources",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var ie=T===r;if(Y=Y||ie,Y)r=z,e!==null&&(z?e.length=z:e=null);else{let v={instancePath:s+"/defaults/resource\
s",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,pe.errors=e,!1}var H=m===r}else var H=!0;if(H){if(O.timeout!==void 0){
let f=O.timeout,m=r,z=r,Y=!1,ve=r;if(r===ve)if(f&&typeof f=="object"&&!Array.isArray(f)){let I=r;for(let L in f)if(!(L===
"total"||L==="idle"||L==="grace")){let B={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=
[B]:e.push(B),r++;break}if(I===r){if(f.total!==void 0){let L=f.total,B=r,S=r,ee=!1,_e=r;if(typeof L!="string"&&L!==null){
let le={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===_e&&typeof L=="st\
ring"&&!Qe.test(L)){let le={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[le]:e.push(le),r++}var b=_e===
r;ee=ee||b;let Q=r;n(L,{instancePath:s+"/defaults/timeout/total",parentData:f,parentDataProperty:"total",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var b=Q===r;if(ee=ee||b,ee)r=S,e!==null&&(S?e.length=S:e=null);else{
let le={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var F=B===r}else var F=!0;
if(F){if(f.idle!==void 0){let L=f.idle,B=r,S=r,ee=!1,_e=r;if(typeof L!="string"&&L!==null){let de={instancePath:s+"/defa\
ults/timeout/idle",keyword:"type"};e===null?e=[de]:e.push(de),r++}if(r===_e&&typeof L=="string"&&!Qe.test(L)){let de={instancePath:s+
"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[de]:e.push(de),r++}var X=_e===r;ee=ee||X;let Q=r;n(L,{instancePath:s+
"/defaults/timeout/idle",parentData:f,parentDataProperty:"idle",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(
n.errors),r=e.length);var X=Q===r;if(ee=ee||X,ee)r=S,e!==null&&(S?e.length=S:e=null);else{let de={instancePath:s+"/defau\
lts/timeout/idle",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var F=B===r}else var F=!0;if(F)if(f.grace!==void 0){let L=f.
grace,B=r,S=r,ee=!1,_e=r;if(r===_e)if(typeof L=="string"){if(!Qe.test(L)){let de={instancePath:s+"/defaults/timeout/grac\
e",keyword:"pattern"};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/defaults/timeout/grace",keyword:"typ\
e"};e===null?e=[de]:e.push(de),r++}var C=_e===r;ee=ee||C;let Q=r;n(L,{instancePath:s+"/defaults/timeout/grace",parentData:f,
parentDataProperty:"grace",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var C=Q===
r;if(ee=ee||C,ee)r=S,e!==null&&(S?e.length=S:e=null);else{let de={instancePath:s+"/defaults/timeout/grace",keyword:"anyO\
f"};e===null?e=[de]:e.push(de),r++}var F=B===r}else var F=!0}}}else{let I={instancePath:s+"/defaults/timeout",keyword:"t\
ype"};e===null?e=[I]:e.push(I),r++}var J=ve===r;Y=Y||J;let T=r;n(f,{instancePath:s+"/defaults/timeout",parentData:O,parentDataProperty:"\
timeout",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var J=T===r;if(Y=Y||J,Y)r=z,
e!==null&&(z?e.length=z:e=null);else{let I={instancePath:s+"/defaults/timeout",keyword:"anyOf"};return e===null?e=[I]:e.
push(I),r++,pe.errors=e,!1}var H=m===r}else var H=!0;if(H)if(O.retry!==void 0){let f=O.retry,m=r,z=r,Y=!1,ve=r;if(r===ve)
if(Array.isArray(f)){var j=!0;let I=f.length;for(let L=0;L<I;L++){let B=f[L],S=r,ee=r,_e=!1,Q=r;if(r===Q)if(B&&typeof B==
"object"&&!Array.isArray(B)){let Ze;if(B.on===void 0&&(Ze="on")){let xe={instancePath:s+"/defaults/retry/"+L,keyword:"re\
quired"};e===null?e=[xe]:e.push(xe),r++}else{let xe=r;for(let he in B)if(!(he==="on"||he==="max"||he==="delay")){let Be={
instancePath:s+"/defaults/retry/"+L,keyword:"additionalProperties"};e===null?e=[Be]:e.push(Be),r++;break}if(xe===r){if(B.
on!==void 0){let he=B.on,Be=r,$e=r,we=!1,be=r,Ie=r,Se=!1,Oe=r;if(!(he==="exit"||he==="signal"||he==="oom"||he==="timeout"||
he==="preempted"||he==="node-lost")){let Me={instancePath:s+"/defaults/retry/"+L+"/on",keyword:"enum"};e===null?e=[Me]:e.
push(Me),r++}var fe=Oe===r;Se=Se||fe;let er=r;if(r===er)if(Array.isArray(he))if(he.length<1){let Me={instancePath:s+"/de\
faults/retry/"+L+"/on",keyword:"minItems"};e===null?e=[Me]:e.push(Me),r++}else{var V=!0;let Me=he.length;for(let qe=0;qe<
Me;qe++){let Ue=he[qe],rr=r,nr=r,Xe=!1,gr=r;if(!(Ue==="exit"||Ue==="signal"||Ue==="oom"||Ue==="timeout"||Ue==="preempted"||
Ue==="node-lost")){let Ye={instancePath:s+"/defaults/retry/"+L+"/on/"+qe,keyword:"enum"};e===null?e=[Ye]:e.push(Ye),r++}
var U=gr===r;Xe=Xe||U;let hr=r;n(Ue,{instancePath:s+"/defaults/retry/"+L+"/on/"+qe,parentData:he,parentDataProperty:qe,rootData:u,
dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var U=hr===r;if(Xe=Xe||U,Xe)r=nr,e!==null&&(nr?e.
length=nr:e=null);else{let Ye={instancePath:s+"/defaults/retry/"+L+"/on/"+qe,keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),
r++}var V=rr===r;if(!V)break}if(V){let qe=he.length,Ue;if(qe>1){e:for(;qe--;)for(Ue=qe;Ue--;)if(ar(he[qe],he[Ue])){let rr={
instancePath:s+"/defaults/retry/"+L+"/on",keyword:"uniqueItems"};e===null?e=[rr]:e.push(rr),r++;break e}}}}else{let Me={
instancePath:s+"/defaults/retry/"+L+"/on",keyword:"type"};e===null?e=[Me]:e.push(Me),r++}var fe=er===r;if(Se=Se||fe,Se)r=
Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Me={instancePath:s+"/defaults/retry/"+L+"/on",keyword:"anyOf"};e===null?e=
[Me]:e.push(Me),r++}var ce=be===r;we=we||ce;let tr=r;n(he,{instancePath:s+"/defaults/retry/"+L+"/on",parentData:B,parentDataProperty:"\
on",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var ce=tr===r;if(we=we||ce,we)r=$e,
e!==null&&($e?e.length=$e:e=null);else{let Me={instancePath:s+"/defaults/retry/"+L+"/on",keyword:"anyOf"};e===null?e=[Me]:
e.push(Me),r++}var ge=Be===r}else var ge=!0;if(ge){if(B.max!==void 0){let he=B.max,Be=r,$e=r,we=!1,be=r;if(!(typeof he==
"number"&&!(he%1)&&!isNaN(he))){let Oe={instancePath:s+"/defaults/retry/"+L+"/max",keyword:"type"};e===null?e=[Oe]:e.push(
Oe),r++}if(r===be&&typeof he=="number"&&(he<1||isNaN(he))){let Oe={instancePath:s+"/defaults/retry/"+L+"/max",keyword:"m\
inimum"};e===null?e=[Oe]:e.push(Oe),r++}var je=be===r;we=we||je;let Ie=r;n(he,{instancePath:s+"/defaults/retry/"+L+"/max",
parentData:B,parentDataProperty:"max",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);
var je=Ie===r;if(we=we||je,we)r=$e,e!==null&&($e?e.length=$e:e=null);else{let Oe={instancePath:s+"/defaults/retry/"+L+"/\
max",keyword:"anyOf"};e===null?e=[Oe]:e.push(Oe),r++}var ge=Be===r}else var ge=!0;if(ge)if(B.delay!==void 0){let he=B.delay,
Be=r,$e=r,we=!1,be=r;if(r===be)if(typeof he=="string"){if(!Qe.test(he)){let Oe={instancePath:s+"/defaults/retry/"+L+"/de\
lay",keyword:"pattern"};e===null?e=[Oe]:e.push(Oe),r++}}else{let Oe={instancePath:s+"/defaults/retry/"+L+"/delay",keyword:"\
type"};e===null?e=[Oe]:e.push(Oe),r++}var ke=be===r;we=we||ke;let Ie=r;n(he,{instancePath:s+"/defaults/retry/"+L+"/delay",
parentData:B,parentDataProperty:"delay",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);
var ke=Ie===r;if(we=we||ke,we)r=$e,e!==null&&($e?e.length=$e:e=null);else{let Oe={instancePath:s+"/defaults/retry/"+L+"/\
delay",keyword:"anyOf"};e===null?e=[Oe]:e.push(Oe),r++}var ge=Be===r}else var ge=!0}}}}else{let Ze={instancePath:s+"/def\
aults/retry/"+L,keyword:"type"};e===null?e=[Ze]:e.push(Ze),r++}var ue=Q===r;_e=_e||ue;let le=r;n(B,{instancePath:s+"/def\
aults/retry/"+L,parentData:f,parentDataProperty:L,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var ue=le===r;if(_e=_e||ue,_e)r=ee,e!==null&&(ee?e.length=ee:e=null);else{let Ze={instancePath:s+"/defaults/\
retry/"+L,keyword:"anyOf"};e===null?e=[Ze]:e.push(Ze),r++}var j=S===r;if(!j)break}}else{let I={instancePath:s+"/defaults\
/retry",keyword:"type"};e===null?e=[I]:e.push(I),r++}var g=ve===r;Y=Y||g;let T=r;n(f,{instancePath:s+"/defaults/retry",parentData:O,
parentDataProperty:"retry",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var g=T===
r;if(Y=Y||g,Y)r=z,e!==null&&(z?e.length=z:e=null);else{let I={instancePath:s+"/defaults/retry",keyword:"anyOf"};return e===
null?e=[I]:e.push(I),r++,pe.errors=e,!1}var H=m===r}else var H=!0}}}else return pe.errors=[{instancePath:s+"/defaults",keyword:"\
type"}],!1;var R=E===r}else var R=!0;if(R){if(t.stages!==void 0){let O=t.stages,E=r;if(r===E)if(O&&typeof O=="object"&&!Array.
isArray(O)){if(Object.keys(O).length<1)return pe.errors=[{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let w in O){
let f=r;if(typeof w=="string"&&!or.test(w)){let m={instancePath:s+"/stages",keyword:"pattern",propertyName:w};e===null?e=
[m]:e.push(m),r++}var x=f===r;if(!x){let m={instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[m]:e.push(
m),r++,pe.errors=e,!1;break}}if(x)for(let w in O){let f=r;Le(O[w],{instancePath:s+"/stages/"+w.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:O,parentDataProperty:w,rootData:u,dynamicAnchors:c})||(e=e===null?Le.errors:e.concat(Le.errors),r=
e.length);var _=f===r;if(!_)break}}else return pe.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var R=E===r}else
var R=!0;if(R){if(t.expect!==void 0){let O=t.expect,E=r;if(r===E)if(Array.isArray(O)){var h=!0;let w=O.length;for(let f=0;f<
w;f++){let m=O[f],z=r;if(r===z)if(m&&typeof m=="object"&&!Array.isArray(m)){let ve;if(m.claim===void 0&&(ve="claim")||m.
value===void 0&&(ve="value"))return pe.errors=[{instancePath:s+"/expect/"+f,keyword:"required"}],!1;{let T=r;for(let v in m)
if(!(v==="claim"||v==="value"||v==="equals"||v==="tolerance"||v==="at_least"||v==="at_most"||v==="source")){return pe.errors=
[{instancePath:s+"/expect/"+f,keyword:"additionalProperties"}],!1;break}if(T===r){if(m.claim!==void 0){let v=m.claim,I=r;
if(r===I)if(typeof v=="string"){if(Re(v)<1)return pe.errors=[{instancePath:s+"/expect/"+f+"/claim",keyword:"minLength"}],
!1}else return pe.errors=[{instancePath:s+"/expect/"+f+"/claim",keyword:"type"}],!1;var p=I===r}else var p=!0;if(p){if(m.
value!==void 0){let v=m.value,I=r,L=r,B=!1,S=r;if(typeof v!="number"){let Q={instancePath:s+"/expect/"+f+"/value",keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}var N=S===r;B=B||N;let ee=r;n(v,{instancePath:s+"/expect/"+f+"/value",parentData:m,parentDataProperty:"\
value",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var N=ee===r;if(B=B||N,B)r=L,e!==
null&&(L?e.length=L:e=null);else{let Q={instancePath:s+"/expect/"+f+"/value",keyword:"anyOf"};return e===null?e=[Q]:e.push(
Q),r++,pe.errors=e,!1}var p=I===r}else var p=!0;if(p){if(m.equals!==void 0){let v=m.equals,I=r,L=r,B=!1,S=r;if(typeof v!=
"number"){let Q={instancePath:s+"/expect/"+f+"/equals",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var d=S===r;B=B||d;let ee=r;
n(v,{instancePath:s+"/expect/"+f+"/equals",parentData:m,parentDataProperty:"equals",rootData:u,dynamicAnchors:c})||(e=e===
null?n.errors:e.concat(n.errors),r=e.length);var d=ee===r;if(B=B||d,B)r=L,e!==null&&(L?e.length=L:e=null);else{let Q={instancePath:s+
"/expect/"+f+"/equals",keyword:"anyOf"};return e===null?e=[Q]:e.push(Q),r++,pe.errors=e,!1}var p=I===r}else var p=!0;if(p){
if(m.tolerance!==void 0){let v=m.tolerance,I=r,L=r,B=!1,S=r;if(r===S)if(typeof v=="number"){if(v<0||isNaN(v)){let Q={instancePath:s+
"/expect/"+f+"/tolerance",keyword:"minimum"};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+"/expect/"+f+"/tol\
erance",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var a=S===r;B=B||a;let ee=r;n(v,{instancePath:s+"/expect/"+f+"/tole\
rance",parentData:m,parentDataProperty:"tolerance",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),
r=e.length);var a=ee===r;if(B=B||a,B)r=L,e!==null&&(L?e.length=L:e=null);else{let Q={instancePath:s+"/expect/"+f+"/toler\
ance",keyword:"anyOf"};return e===null?e=[Q]:e.push(Q),r++,pe.errors=e,!1}var p=I===r}else var p=!0;if(p){if(m.at_least!==
void 0){let v=m.at_least,I=r,L=r,B=!1,S=r;if(typeof v!="number"){let Q={instancePath:s+"/expect/"+f+"/at_least",keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}var i=S===r;B=B||i;let ee=r;n(v,{instancePath:s+"/expect/"+f+"/at_least",parentData:m,
parentDataProperty:"at_least",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var i=ee===
r;if(B=B||i,B)r=L,e!==null&&(L?e.length=L:e=null);else{let Q={instancePath:s+"/expect/"+f+"/at_least",keyword:"anyOf"};return e===
null?e=[Q]:e.push(Q),r++,pe.errors=e,!1}var p=I===r}else var p=!0;if(p){if(m.at_most!==void 0){let v=m.at_most,I=r,L=r,B=!1,
S=r;if(typeof v!="number"){let Q={instancePath:s+"/expect/"+f+"/at_most",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var l=S===
r;B=B||l;let ee=r;n(v,{instancePath:s+"/expect/"+f+"/at_most",parentData:m,parentDataProperty:"at_most",rootData:u,dynamicAnchors:c})||
(e=e===null?n.errors:e.concat(n.errors),r=e.length);var l=ee===r;if(B=B||l,B)r=L,e!==null&&(L?e.length=L:e=null);else{let Q={
instancePath:s+"/expect/"+f+"/at_most",keyword:"anyOf"};return e===null?e=[Q]:e.push(Q),r++,pe.errors=e,!1}var p=I===r}else
var p=!0;if(p)if(m.source!==void 0){let v=r;if(typeof m.source!="string")return pe.errors=[{instancePath:s+"/expect/"+f+
"/source",keyword:"type"}],!1;var p=v===r}else var p=!0}}}}}}}}else return pe.errors=[{instancePath:s+"/expect/"+f,keyword:"\
type"}],!1;var h=z===r;if(!h)break}}else return pe.errors=[{instancePath:s+"/expect",keyword:"type"}],!1;var R=E===r}else
var R=!0;if(R){if(t.compare!==void 0){let O=t.compare,E=r;if(r===E)if(Array.isArray(O)){var k=!0;let w=O.length;for(let f=0;f<
w;f++){let m=O[f],z=r;if(r===z)if(m&&typeof m=="object"&&!Array.isArray(m)){let ve;if(m.title===void 0&&(ve="title")||m.
rows===void 0&&(ve="rows"))return pe.errors=[{instancePath:s+"/compare/"+f,keyword:"required"}],!1;{let T=r;for(let v in m)
if(!(v==="title"||v==="rows"||v==="note")){return pe.errors=[{instancePath:s+"/compare/"+f,keyword:"additionalProperties"}],
!1;break}if(T===r){if(m.title!==void 0){let v=m.title,I=r;if(r===I)if(typeof v=="string"){if(Re(v)<1)return pe.errors=[{
instancePath:s+"/compare/"+f+"/title",keyword:"minLength"}],!1}else return pe.errors=[{instancePath:s+"/compare/"+f+"/ti\
tle",keyword:"type"}],!1;var P=I===r}else var P=!0;if(P){if(m.rows!==void 0){let v=m.rows,I=r,L=r,B=!1,S=r;if(r===S)if(Array.
isArray(v))if(v.length<1){let Q={instancePath:s+"/compare/"+f+"/rows",keyword:"minItems"};e===null?e=[Q]:e.push(Q),r++}else{
var K=!0;let Q=v.length;for(let le=0;le<Q;le++){let de=v[le],Ze=r,xe=r,he=!1,Be=r;if(r===Be)if(de&&typeof de=="object"&&
!Array.isArray(de)){let be;if(de.label===void 0&&(be="label")||de.value===void 0&&(be="value")){let Ie={instancePath:s+"\
/compare/"+f+"/rows/"+le,keyword:"required"};e===null?e=[Ie]:e.push(Ie),r++}else{let Ie=r;for(let Se in de)if(!(Se==="la\
bel"||Se==="value")){let Oe={instancePath:s+"/compare/"+f+"/rows/"+le,keyword:"additionalProperties"};e===null?e=[Oe]:e.
push(Oe),r++;break}if(Ie===r&&de.label!==void 0&&typeof de.label!="string"){let Se={instancePath:s+"/compare/"+f+"/rows/"+
le+"/label",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}}}else{let be={instancePath:s+"/compare/"+f+"/rows/"+le,keyword:"\
type"};e===null?e=[be]:e.push(be),r++}var o=Be===r;he=he||o;let $e=r;n(de,{instancePath:s+"/compare/"+f+"/rows/"+le,parentData:v,
parentDataProperty:le,rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var o=$e===r;if(he=
he||o,he)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let be={instancePath:s+"/compare/"+f+"/rows/"+le,keyword:"anyOf"};e===
null?e=[be]:e.push(be),r++}var K=Ze===r;if(!K)break}}else{let Q={instancePath:s+"/compare/"+f+"/rows",keyword:"type"};e===
null?e=[Q]:e.push(Q),r++}var D=S===r;B=B||D;let ee=r;n(v,{instancePath:s+"/compare/"+f+"/rows",parentData:m,parentDataProperty:"\
rows",rootData:u,dynamicAnchors:c})||(e=e===null?n.errors:e.concat(n.errors),r=e.length);var D=ee===r;if(B=B||D,B)r=L,e!==
null&&(L?e.length=L:e=null);else{let Q={instancePath:s+"/compare/"+f+"/rows",keyword:"anyOf"};return e===null?e=[Q]:e.push(
Q),r++,pe.errors=e,!1}var P=I===r}else var P=!0;if(P)if(m.note!==void 0){let v=r;if(typeof m.note!="string")return pe.errors=
[{instancePath:s+"/compare/"+f+"/note",keyword:"type"}],!1;var P=v===r}else var P=!0}}}}else return pe.errors=[{instancePath:s+
"/compare/"+f,keyword:"type"}],!1;var k=z===r;if(!k)break}}else return pe.errors=[{instancePath:s+"/compare",keyword:"ty\
pe"}],!1;var R=E===r}else var R=!0;if(R)if(t.profiles!==void 0){let O=t.profiles,E=r;if(r===E)if(O&&typeof O=="object"&&
!Array.isArray(O)){for(let w in O){let f=r;if(typeof w=="string"&&!or.test(w)){let m={instancePath:s+"/profiles",keyword:"\
pattern",propertyName:w};e===null?e=[m]:e.push(m),r++}var A=f===r;if(!A){let m={instancePath:s+"/profiles",keyword:"prop\
ertyNames"};return e===null?e=[m]:e.push(m),r++,pe.errors=e,!1;break}}if(A)for(let w in O){let f=r;ze(O[w],{instancePath:s+
"/profiles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:w,rootData:u,dynamicAnchors:c})||(e=
e===null?ze.errors:e.concat(ze.errors),r=e.length);var Z=f===r;if(!Z)break}}else return pe.errors=[{instancePath:s+"/pro\
files",keyword:"type"}],!1;var R=E===r}else var R=!0}}}}}}}}}}}else return pe.errors=[{instancePath:s,keyword:"type"}],!1;
return pe.errors=e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Rr;
export const schemasFingerprint: string = '6160ab87e6d3b823d70fa5b181fb1d219b57c70be16889e8986a6af781ed14c7';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
